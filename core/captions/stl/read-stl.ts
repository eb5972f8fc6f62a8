/** Reads EBU STL (EBU Tech 3264), tolerant and linear: captions, and what was wrong or could not be held. */
import type { FormatOptions } from '../formats/track-format.ts';
import { countOf } from '../../text/count-of.ts';
import { captionList } from '../reading/caption-list.ts';
import { type FrameRate, frameRates, frameTime } from '../times/frame-rate.ts';
import { problemList, type ProblemList, type ReadTrack } from '../reading/read-problem.ts';
import type { TrackHead } from '../track.ts';
import { type Ms, ms } from '../../units/time.ts';
import { type FieldText, readField } from './read-field.ts';
import { gsiSize, gsiText, type TimecodeParts } from './stl-blocks.ts';
import { charactersNamed, latin } from './stl-characters.ts';
import { detailsOf, frameOfStart } from './stl-details.ts';
import type { StlDisplay } from './stl-emphasis.ts';
import { languageOfStl } from './stl-languages.ts';
import { pageRows, placementOfRow } from './stl-rows.ts';
import { type StlSubtitle, subtitlesIn } from './stl-subtitles.ts';
import { idsOfNumbers } from './subtitle-numbers.ts';
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

const isTime = ([, minutes, seconds, frames]: TimecodeParts, { nominal }: FrameRate): boolean => minutes < 60 && seconds < 60 && frames < nominal;

const timeOf = ([hours, minutes, seconds, frames]: TimecodeParts, rate: FrameRate): Ms =>
  frameTime(((hours * 60 + minutes) * 60 + seconds) * rate.nominal + frames, rate);

/** The start of the programme (4.2, TCP), which all times count from; 0 where it says none. */
const programmeStart = (file: Uint8Array, rate: FrameRate): Ms => frameTime(frameOfStart(gsiText(file, 'programmeStart'), rate) ?? 0, rate);

const headOf = (file: Uint8Array, counted: boolean, problems: ProblemList): TrackHead => {
  const title = gsiText(file, 'originalTitle');
  const code = gsiText(file, 'language');
  const language = languageOfStl(code);
  if (language === null && !['', '00'].includes(code)) problems.add('settings-not-kept', 'info', `The file names the language "${code}", which has no tag: it is not kept.`, 1);
  const details = detailsOf(file, counted);
  return { ...(title === '' ? {} : { title }), ...(language === null ? {} : { language }), ...(details === undefined ? {} : { details }) };
};

/** What times are counted from: the start of the programme where none is before it. */
const startOfTimes = (file: Uint8Array, subtitles: readonly StlSubtitle[], rate: FrameRate, problems: ProblemList): Ms => {
  const start = programmeStart(file, rate);
  if (start === 0) return start;
  const counted = subtitles.every(({ block }) => timeOf(block.timeIn, rate) >= start);
  const named = gsiText(file, 'programmeStart').replace(/(..)(?=.)/g, '$1:');
  const message = counted ? `Times are counted from the start of the programme, ${named}.` : `The programme starts at ${named}, after the first subtitle: times are left as they are, and that start is not kept.`;
  problems.add('programme-start', 'info', message, 1);
  return counted ? start : ms(0);
};

const sayField = (field: FieldText, { block, number }: StlSubtitle, display: StlDisplay, lost: Lost): void => {
  if (field.formatted) lost('Grounds of colour, black letters, boxes, flashing and graphics', number);
  if (field.lines.some((line) => line.includes('\ufffd'))) lost('Codes that its table of characters has not', number);
  if (field.indented && block.justification === 0) lost('Spaces that a subtitle is placed with', number);
  if (!field.tall && display === 'teletext' && field.lines.length > 0) lost('Letters of single height', number);
};

/** When each subtitle goes: those of a set (4.3, CS) go together, when the last of them ends. Comments stand in no set. */
const endsOf = (subtitles: readonly StlSubtitle[], rate: FrameRate, problems: ProblemList): ReadonlyMap<StlSubtitle, Ms> => {
  const ends = new Map<StlSubtitle, Ms>(subtitles.map((subtitle) => [subtitle, timeOf(subtitle.block.timeOut, rate)]));
  const longer: StlSubtitle[] = [];
  let set: StlSubtitle[] = [];
  const close = (): void => {
    const end = set.reduce((latest, subtitle) => Math.max(latest, ends.get(subtitle) ?? 0), 0);
    for (const subtitle of set) {
      if (ends.get(subtitle) !== end) longer.push(subtitle);
      ends.set(subtitle, ms(end));
    }
    set = [];
  };
  for (const subtitle of subtitles) {
    const { comment, cumulative } = subtitle.block;
    if (comment) continue;
    const goesOn = set.length > 0 && (cumulative === 2 || cumulative === 3);
    if (!goesOn) close();
    if (goesOn || cumulative === 1) set.push(subtitle);
    if (cumulative === 3) close();
  }
  close();
  const [first] = longer;
  if (first !== undefined) problems.add('settings-not-kept', 'info', `Subtitles that add up on the screen are shown until the last of their set ends (${countOf(longer.length, 'subtitle')}).`, first.number);
  return ends;
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
  const display: StlDisplay = gsiText(file, 'displayStandard') === '0' ? 'open' : 'teletext';
  const rows = display === 'open' ? Number(gsiText(file, 'rows')) || pageRows : pageRows;
  const { subtitles, closing } = subtitlesIn(file, problems);
  const from = startOfTimes(file, subtitles, rate, problems);
  const ends = endsOf(subtitles, rate, problems);
  const ids = idsOf(subtitles, problems);
  const list = captionList(problems);
  const { lost, say } = losses(problems);
  let notes: string[] = [];
  for (const subtitle of subtitles) {
    const { block, number, text, remarks } = subtitle;
    notes.push(...remarks);
    const field = readField(text, display, decode);
    const { lines, emphasis, tall } = field;
    if (block.comment) {
      notes.push(lines.join('\n'));
      continue;
    }
    sayField(field, subtitle, display, lost);
    if (!isTime(block.timeIn, rate) || !isTime(block.timeOut, rate)) problems.add('bad-time', 'warning', `The times of "${lines.join(' ').slice(0, 60)}" are no timecode.`, number);
    const placement = placementOfRow(block.row, block.justification, lines.length * (tall ? 2 : 1), rows);
    const timing = { start: ms(timeOf(block.timeIn, rate) - from), end: ms((ends.get(subtitle) ?? 0) - from), settings: '', strict: true };
    list.add({ id: ids.get(subtitle) ?? '', timing, text: lines.join('\n'), speaker: null, line: number, ...(placement === undefined ? {} : { placement }), ...(emphasis === undefined ? {} : { emphasis }), ...(notes.length === 0 ? {} : { notes }) });
    notes = [];
  }
  say();
  notes.push(...closing);
  const head = { ...headOf(file, from > 0, problems), ...(notes.length === 0 ? {} : { closingNotes: notes }) };
  return { track: list.track(), timecode: { frameRate: rate, dropFrame: false }, problems: problems.all(), ...(Object.keys(head).length === 0 ? {} : { head }) };
};
