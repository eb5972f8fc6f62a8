/** Reads EBU STL (EBU Tech 3264), tolerant and linear: captions, and what was wrong or could not be held. */
import type { FormatOptions } from '../formats/track-format.ts';
import { countOf } from '../../text/count-of.ts';
import { captionList } from '../reading/caption-list.ts';
import { type FrameRate, frameRates } from '../times/frame-rate.ts';
import { problemList, type ProblemList, type ReadTrack } from '../reading/read-problem.ts';
import type { TrackHead } from '../track.ts';
import { type FieldText, readField } from './read-field.ts';
import { isCodePage } from './code-pages.ts';
import { gsiSize, gsiText } from './stl-blocks.ts';
import { charactersNamed, latin } from './stl-characters.ts';
import { detailsOf } from './stl-details.ts';
import type { StlDisplay } from './stl-emphasis.ts';
import { languageOfStl } from './stl-languages.ts';
import { pageRows, placementOfRow } from './stl-rows.ts';
import { type StlSubtitle, subtitlesIn } from './stl-subtitles.ts';
import { idsOfNumbers } from './subtitle-numbers.ts';
import { subtitleTimes } from './subtitle-times.ts';
import { startBox } from './text-field.ts';
import { isPlacedBySpaces, type TextRows, textRows } from './text-rows.ts';
import { stlRate } from './write-stl.ts';

/** True for bytes that begin as an EBU STL file does. */
export const isStl = (bytes: Uint8Array): boolean => bytes.length >= gsiSize && /^STL\d\d\.01$/.test(gsiText(bytes, 'diskFormat'));

const decoderOf = (file: Uint8Array, problems: ProblemList): ((bytes: readonly number[]) => string) => {
  const code = gsiText(file, 'characterTable');
  const table = charactersNamed(code);
  if (table === null) problems.add('bad-code', 'warning', `The file names the character table "${code}", which is none: Latin letters are taken.`, 1);
  return (table ?? latin).decode;
};

/** Rates by the disk format code; those beside 25 and 30 are in use though Tech 3264 has not got them. */
const rateOf = (file: Uint8Array, options: FormatOptions, problems: ProblemList): FrameRate => {
  const format = gsiText(file, 'diskFormat');
  const rates = new Map<string, FrameRate>([['STL23.01', frameRates['23.976']], ['STL24.01', frameRates['24']], ['STL25.01', frameRates['25']], ['STL30.01', stlRate(options.frameRate).nominal === 30 ? stlRate(options.frameRate) : frameRates['29.97']], ['STL29.01', frameRates['29.97']], ['STL50.01', frameRates['50']], ['STL60.01', frameRates['60']]]);
  const rate = rates.get(format);
  if (rate === undefined) problems.add('bad-code', 'warning', `"${format}" is no frame rate of EBU STL: 25 frames a second are taken.`, 1);
  return rate ?? frameRates['25'];
};

/** Which of the two a file is for (4.2, DSC); one that does not say is for teletext where it has boxes. */
const displayOf = (file: Uint8Array, subtitles: readonly StlSubtitle[]): StlDisplay => {
  const code = gsiText(file, 'displayStandard');
  if (code === '0' || code === '1' || code === '2') return code === '0' ? 'open' : 'teletext';
  return subtitles.some(({ text }) => text.includes(startBox)) ? 'teletext' : 'open';
};

/** What of the first block is neither kept nor a count. */
const sayHead = (file: Uint8Array, display: StlDisplay, problems: ProblemList): void => {
  const [rows, disks, disk, status, spare, page] = (['rows', 'disks', 'disk', 'timecodeStatus', 'spare', 'codePage'] as const).map((field) => gsiText(file, field));
  const say = (message: string): void => problems.add('settings-not-kept', 'info', message, 1);
  if (display === 'open' && Number(rows) > 0 && Number(rows) !== pageRows) say(`The page of the file has ${String(Number(rows))} rows: places are counted in ${String(pageRows)}.`);
  if (Number(disks) > 1 || Number(disk) > 1) say(`The file is number ${disk ?? ''} of ${disks ?? ''} disks: the others are not read.`);
  if (status === '0') say('The file says that its timecode is not for use: it is read all the same.');
  if (spare !== '') say('Bytes of the first block that have no use are not kept.');
  if (page !== undefined && !isCodePage(page)) problems.add('bad-code', 'warning', `The file names the code page "${page}", which is none of EBU STL: 850 is taken.`, 1);
};

const headOf = (file: Uint8Array, display: StlDisplay, counted: boolean, problems: ProblemList): TrackHead => {
  const title = gsiText(file, 'originalTitle');
  const code = gsiText(file, 'language');
  const language = languageOfStl(code);
  if (language === null && !['', '00'].includes(code)) problems.add('settings-not-kept', 'info', `The file names the language "${code}", which has no tag: it is not kept.`, 1);
  const details = detailsOf(file, display, counted);
  return { ...(title === '' ? {} : { title }), ...(language === null ? {} : { language }), ...(details === undefined ? {} : { details }) };
};

const sayField = (field: FieldText, inRows: TextRows, { block, number }: StlSubtitle, display: StlDisplay, lost: Lost): void => {
  if (field.formatted) lost('Black letters on black, boxes, flashing and graphics', number);
  if (inRows.reserved || field.lines.some((line) => line.includes('\ufffd'))) lost('Codes that its table of characters has not', number);
  if (isPlacedBySpaces(inRows, block.justification)) lost('Spaces that a subtitle is placed with', number);
  if (inRows.otherHeight) lost(`Letters of ${display === 'teletext' ? 'single' : 'double'} height`, number);
  if (inRows.between) lost('Empty rows between lines', number);
  if (inRows.boxesApart) lost('Gaps between boxes', number);
};

/** The ids of subtitles by their groups and numbers; none where two have the same. Comments are none of them. */
const idsOf = (subtitles: readonly StlSubtitle[], problems: ProblemList): ReadonlyMap<StlSubtitle, string> => {
  const shown = subtitles.filter(({ block }) => !block.comment);
  const ids = idsOfNumbers(shown.map(({ block }) => block));
  if (new Set(ids).size === ids.length) return new Map(shown.map((subtitle, index) => [subtitle, ids[index] ?? '']));
  problems.add('settings-not-kept', 'info', 'Numbers of subtitles are used twice: they are not kept, captions are numbered from 1.', 1);
  return new Map();
};

type Lost = (what: string, number: number) => void;

/** Says each kind of thing that is not kept once, with how many subtitles have it. */
const losses = (problems: ProblemList): { readonly lost: Lost; readonly say: () => void } => {
  const found = new Map<string, { readonly number: number; readonly count: number }>();
  return {
    lost: (what, number) => {
      const before = found.get(what);
      found.set(what, { number: before?.number ?? number, count: (before?.count ?? 0) + 1 });
    },
    say: () => {
      for (const [what, { number, count }] of found) problems.add('formatting-not-kept', 'info', `${what} are not kept (${countOf(count, 'subtitle')}).`, number);
    },
  };
};

/** The captions of an EBU STL file, and its problems; a problem's line is the number of its block. */
export const readStl = (file: Uint8Array, options: FormatOptions): ReadTrack => {
  const problems = problemList();
  if (!isStl(file)) {
    problems.add('no-signature', 'error', 'The file does not begin as EBU STL does.', 1);
    return { track: [], problems: problems.all() };
  }
  const decode = decoderOf(file, problems);
  const rate = rateOf(file, options, problems);
  const { subtitles, closing } = subtitlesIn(file, problems);
  const display = displayOf(file, subtitles);
  const rows = display === 'open' ? Number(gsiText(file, 'rows')) || pageRows : pageRows;
  const times = subtitleTimes(file, subtitles, rate, problems);
  const ids = idsOf(subtitles, problems);
  const list = captionList(problems);
  const { lost, say } = losses(problems);
  const centred: number[] = [];
  let notes: string[] = [];
  for (const subtitle of subtitles) {
    const { block, number, text, remarks } = subtitle;
    notes.push(...remarks);
    const field = readField(text, display, decode);
    const { lines, emphasis } = field;
    if (block.comment) {
      notes.push(lines.join('\n'));
      continue;
    }
    const inRows = textRows(text, display);
    sayField(field, inRows, subtitle, display, lost);
    if (block.justification === 0 && !isPlacedBySpaces(inRows, 0)) centred.push(number);
    const row = block.row > 0 ? block.row + inRows.above : block.row;
    const placement = placementOfRow(row, block.justification, inRows.height, rows);
    const timing = { ...times.of(subtitle), settings: '', strict: true };
    list.add({ id: ids.get(subtitle) ?? '', timing, text: lines.join('\n'), speaker: null, line: number, ...(placement === undefined ? {} : { placement }), ...(emphasis === undefined ? {} : { emphasis }), ...(notes.length === 0 ? {} : { notes }) });
    notes = [];
  }
  say();
  const [unsaid] = centred;
  if (unsaid !== undefined) problems.add('settings-not-kept', 'info', `Subtitles that name no side are centred (${countOf(centred.length, 'subtitle')}).`, unsaid);
  sayHead(file, display, problems);
  notes.push(...closing);
  const head = { ...headOf(file, display, times.counted, problems), ...(notes.length === 0 ? {} : { closingNotes: notes }) };
  return { track: list.track(), timecode: { frameRate: rate, dropFrame: false }, problems: problems.all(), ...(Object.keys(head).length === 0 ? {} : { head }) };
};
