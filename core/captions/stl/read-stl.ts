/** Reads EBU STL (EBU Tech 3264), tolerant and linear: captions, and what was wrong or could not be held. */
import type { FormatOptions } from '../formats/track-format.ts';
import { countOf } from '../../text/count-of.ts';
import { captionList } from '../reading/caption-list.ts';
import { type FrameRate, frameRates } from '../times/frame-rate.ts';
import { problemList, type ProblemList, type ReadTrack } from '../reading/read-problem.ts';
import type { Caption, Track, TrackHead } from '../track.ts';
import { ms } from '../../units/time.ts';
import { isCodePage } from './code-pages.ts';
import { detailsOfComments, type ReadComment } from './comment-codes.ts';
import { detailsWithCodes } from './kept-codes.ts';
import { seenSubtitle, type SubtitleCodes } from './seen-subtitle.ts';
import { detailsOfSet } from './set-details.ts';
import { gsiSize, gsiText } from './stl-blocks.ts';
import { charactersNamed, latin, type StlCharacters } from './stl-characters.ts';
import { detailsOf, holdsDetail } from './stl-details.ts';
import type { StlDisplay } from './stl-emphasis.ts';
import { languageOfStl } from './stl-languages.ts';
import { detailsOfPage, rowsName, type StlPage, usualRows } from './stl-page.ts';
import { type StlSubtitle, type StlSubtitles, subtitlesIn } from './stl-subtitles.ts';
import { firstNumber, idsOfNumbers, numbersOfRemarks, type SubtitleNumber } from './subtitle-numbers.ts';
import { subtitleTimes, type SubtitleTimes } from './subtitle-times.ts';
import { startBox } from './text-field.ts';
import { textRows } from './text-rows.ts';
import { commentRemark } from './user-data.ts';
import { stlRate } from './write-stl.ts';

/** True for bytes that begin as an EBU STL file does. */
export const isStl = (bytes: Uint8Array): boolean => bytes.length >= gsiSize && /^STL\d\d\.01$/.test(gsiText(bytes, 'diskFormat'));

const tableOf = (file: Uint8Array, problems: ProblemList): StlCharacters => {
  const code = gsiText(file, 'characterTable');
  const table = charactersNamed(code);
  if (table === null) problems.add('bad-code', 'warning', `The file names the character table "${code}", which is none: Latin letters are taken.`, 1);
  return table ?? latin;
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
  return subtitles.some(({ fields }) => fields.flat().includes(startBox)) ? 'teletext' : 'open';
};

/** What of the first block is neither kept nor a count. */
const sayHead = (file: Uint8Array, { display, rows }: StlPage, problems: ProblemList): void => {
  const [said, disks, disk, status, page] = (['rows', 'disks', 'disk', 'timecodeStatus', 'codePage'] as const).map((field) => gsiText(file, field));
  const say = (message: string): void => problems.add('settings-not-kept', 'info', message, 1);
  if (display === 'open' && Number(said) > 0 && Number(said) !== rows) say(`The page of the file has ${String(Number(said))} rows: places are counted in ${String(rows)}.`);
  if (Number(disks) > 1 || Number(disk) > 1) say(`The file is number ${disk ?? ''} of ${disks ?? ''} disks: the others are not read.`);
  if (status === '0') say('The file says that its timecode is not for use: it is read all the same.');
  if (page !== undefined && !isCodePage(page)) problems.add('bad-code', 'warning', `The file names the code page "${page}", which is none of EBU STL: 850 is taken.`, 1);
};

const headOf = (file: Uint8Array, more: NonNullable<TrackHead['details']>, display: StlDisplay, counted: boolean, problems: ProblemList): TrackHead => {
  const title = gsiText(file, 'originalTitle');
  const code = gsiText(file, 'language');
  const language = languageOfStl(code);
  if (language === null && !['', '00'].includes(code)) problems.add('settings-not-kept', 'info', `The file names the language "${code}", which has no tag: it is not kept.`, 1);
  const details = { ...detailsOf(file, display, counted), ...more };
  return { ...(title === '' ? {} : { title }), ...(language === null ? {} : { language }), ...(Object.keys(details).length === 0 ? {} : { details }) };
};

/** The ids of subtitles by their groups and numbers; none where two have the same. Comments are none of them. */
const idsOf = (subtitles: readonly StlSubtitle[], problems: ProblemList): ReadonlyMap<StlSubtitle, string> => {
  const shown = subtitles.filter(({ block }) => !block.comment);
  const ids = idsOfNumbers(shown.map(({ block }) => block));
  if (new Set(ids).size === ids.length) return new Map(shown.map((subtitle, index) => [subtitle, ids[index] ?? '']));
  problems.add('settings-not-kept', 'info', 'Numbers of subtitles are used twice: they are not kept, captions are numbered from 1.', 1);
  return new Map();
};

/** The page of a file: teletext of which no row is of double height, or none in a box, says so as a whole. */
const pageOfFile = (file: Uint8Array, display: StlDisplay, subtitles: readonly StlSubtitle[], table: StlCharacters): StlPage => {
  const rows = gsiText(file, 'rows');
  const shown = subtitles.filter(({ block }) => !block.comment).map(({ fields }) => textRows(fields.flat(), display)).filter(({ height }) => height > 0);
  return {
    display,
    table,
    rows: display === 'open' && holdsDetail(display)(rowsName, rows) ? Number(rows) : usualRows,
    perLine: display === 'teletext' && (shown.length === 0 || shown.some(({ heights }) => heights.double)) ? 2 : 1,
    boxed: display === 'teletext' && (shown.length === 0 || shown.some(({ boxed }) => boxed)),
  };
};

/** Remarks that were read, and the subtitles that captions were made of. */
type Read = { readonly track: Track; readonly closing: readonly string[]; readonly details: NonNullable<TrackHead['details']> };

const captionsOf = ({ subtitles, closing }: StlSubtitles, page: StlPage, times: SubtitleTimes, rate: FrameRate, problems: ProblemList): Read => {
  const ids = idsOf(subtitles, problems);
  const list = captionList(problems);
  const made: { readonly codes: SubtitleCodes; readonly details: NonNullable<Caption['details']> }[] = [];
  let comments: ReadComment[] = [];
  let before: SubtitleNumber | undefined;
  const centred: number[] = [];
  let notes: string[] = [];
  for (const subtitle of subtitles) {
    const { block, number, fields, remarks } = subtitle;
    notes.push(...remarks);
    const codes = { row: block.row, side: block.justification, fields };
    const { lines, emphasis, placement, row, sideless } = seenSubtitle(codes, page);
    if (block.comment) {
      // One without words says nothing.
      if (lines.length === 0) continue;
      notes.push(commentRemark(lines));
      comments.push({ codes, ...times.of(subtitle), subtitle: block.subtitle, index: notes.length - 1 });
      continue;
    }
    if (sideless) centred.push(number);
    const { start, end, early } = times.of(subtitle);
    const timing = { start, end, settings: '', strict: true };
    list.add({ id: ids.get(subtitle) ?? '', timing, text: lines.join('\n'), speaker: null, line: number, ...(placement === undefined ? {} : { placement }), ...(emphasis === undefined ? {} : { emphasis }), ...(notes.length === 0 ? {} : { notes }) });
    // Those before a subtitle without words are the next one's.
    if (list.size() === made.length) continue;
    made.push({ codes, details: { ...(early === undefined ? {} : detailsOfSet(early, row)), ...detailsOfComments(comments, { numbers: numbersOfRemarks(notes.length, block, before), own: block.subtitle, start, end }, page, rate) } });
    [notes, comments, before] = [[], [], block];
  }
  const [unsaid] = centred;
  if (unsaid !== undefined) problems.add('settings-not-kept', 'info', `Subtitles that name no side are centred (${countOf(centred.length, 'subtitle')}).`, unsaid);
  const track = list.track().map((caption, index): Caption => {
    const { codes, details } = made[index] ?? { codes: null, details: {} };
    const all = codes === null ? details : (detailsWithCodes({ ...caption, details }, codes, page) ?? {});
    return Object.keys(all).length === 0 ? caption : { ...caption, details: all };
  });
  const last = track.reduce((latest, caption) => (caption.start >= latest.start ? caption : latest), { start: ms(0), end: ms(0) });
  return { track, closing: [...notes, ...closing], details: detailsOfComments(comments, { numbers: notes.map(() => before ?? firstNumber), own: (before ?? firstNumber).subtitle, start: last.end, end: last.end }, page, rate) };
};

/** The captions of an EBU STL file, and its problems; a problem's line is the number of its block. */
export const readStl = (file: Uint8Array, options: FormatOptions): ReadTrack => {
  const problems = problemList();
  if (!isStl(file)) {
    problems.add('no-signature', 'error', 'The file does not begin as EBU STL does.', 1);
    return { track: [], problems: problems.all() };
  }
  const table = tableOf(file, problems);
  const rate = rateOf(file, options, problems);
  const subtitles = subtitlesIn(file, problems);
  const display = displayOf(file, subtitles.subtitles);
  const page = pageOfFile(file, display, subtitles.subtitles, table);
  const times = subtitleTimes(file, subtitles.subtitles, rate, problems);
  const { track, closing, details } = captionsOf(subtitles, page, times, rate, problems);
  sayHead(file, page, problems);
  const head = { ...headOf(file, { ...detailsOfPage(page, track), ...details }, page.display, times.counted, problems), ...(closing.length === 0 ? {} : { closingNotes: closing }) };
  return { track, timecode: { frameRate: rate, dropFrame: false }, problems: problems.all(), ...(Object.keys(head).length === 0 ? {} : { head }) };
};
