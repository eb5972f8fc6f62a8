/** Reads EBU STL (EBU Tech 3264), tolerant and linear: captions, and what was wrong or could not be held. */
import type { FormatOptions } from '../formats/track-format.ts';
import { captionList } from '../caption-list.ts';
import { type FrameRate, frameRates, frameTime } from '../frame-rate.ts';
import { problemList, type ProblemList, type ReadTrack } from '../read-problem.ts';
import type { TrackHead } from '../track.ts';
import { type Ms, ms } from '../../units/time.ts';
import { gsiSize, gsiText, lastExtension, type TimecodeParts, ttiAt, type TtiBlock, ttiSize, userDataExtension } from './stl-blocks.ts';
import { charactersNamed, latin } from './stl-characters.ts';
import { languageOfStl } from './stl-languages.ts';
import { pageRows, placementOfRow } from './stl-rows.ts';
import { linesOfField, type StlDisplay } from './text-field.ts';
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
  const rates = new Map<string, FrameRate>([['STL23.01', frameRates['23.976']], ['STL24.01', frameRates['24']], ['STL25.01', frameRates['25']], ['STL30.01', stlRate(options.frameRate).nominal === 30 ? stlRate(options.frameRate) : frameRates['29.97']], ['STL50.01', frameRates['50']]]);
  const rate = rates.get(format);
  if (rate === undefined) problems.add('bad-code', 'warning', `"${format}" is no frame rate of EBU STL: 25 frames a second are taken.`, 1);
  return rate ?? frameRates['25'];
};

const isTime = ([, minutes, seconds, frames]: TimecodeParts, { nominal }: FrameRate): boolean => minutes < 60 && seconds < 60 && frames < nominal;

const timeOf = ([hours, minutes, seconds, frames]: TimecodeParts, rate: FrameRate): Ms =>
  frameTime(((hours * 60 + minutes) * 60 + seconds) * rate.nominal + frames, rate);

/** The start of the programme (4.2, TCP), which all times count from; 0 where it says none. */
const programmeStart = (file: Uint8Array, rate: FrameRate): Ms => {
  const found = /^(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(gsiText(file, 'programmeStart'));
  if (found === null) return ms(0);
  return timeOf([Number(found[1]), Number(found[2]), Number(found[3]), Number(found[4])], rate);
};

const headOf = (file: Uint8Array): TrackHead => {
  const title = gsiText(file, 'originalTitle').replace(/[^\x20-\x7e]/g, '?');
  const language = languageOfStl(gsiText(file, 'language'));
  return { ...(title === '' ? {} : { title }), ...(language === null ? {} : { language }) };
};

/** The TTI blocks in order; a last one that is cut off is said and left out. User data are not captions. */
const blocksIn = (file: Uint8Array, problems: ProblemList): readonly TtiBlock[] => {
  const count = Math.floor((file.length - gsiSize) / ttiSize);
  if ((file.length - gsiSize) % ttiSize !== 0) problems.add('stray-text', 'warning', 'The file ends inside a block: it is not whole.', 1);
  return Array.from({ length: count }, (_, index) => ttiAt(file, gsiSize + index * ttiSize)).filter(({ extension }) => extension !== userDataExtension);
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
  const blocks = blocksIn(file, problems);
  const offset = programmeStart(file, rate);
  const counted = offset > 0 && blocks.every(({ timeIn }) => timeOf(timeIn, rate) >= offset);
  if (counted) problems.add('programme-start', 'info', `Times are counted from the start of the programme, ${gsiText(file, 'programmeStart').replace(/(..)(?=.)/g, '$1:')}.`, 1);
  const from = counted ? offset : 0;
  const list = captionList(problems);
  let text: number[] = [];
  let notes: string[] = [];
  blocks.forEach((block, index) => {
    text.push(...block.text);
    if (block.extension !== lastExtension) return;
    const { lines, emphasis, formatted } = linesOfField(text, decode);
    text = [];
    if (block.comment) {
      notes.push(lines.join(' '));
      return;
    }
    if (formatted) problems.lost('formatting-not-kept', 'Colours', index + 1);
    if (!isTime(block.timeIn, rate) || !isTime(block.timeOut, rate)) problems.add('bad-time', 'warning', `The times of "${lines.join(' ').slice(0, 60)}" are no timecode.`, index + 1);
    const placement = placementOfRow(block.row, block.justification, lines.length, display, rows);
    const timing = { start: ms(timeOf(block.timeIn, rate) - from), end: ms(timeOf(block.timeOut, rate) - from), settings: '', strict: true };
    list.add({ id: '', timing, text: lines.join('\n'), speaker: null, line: index + 1, ...(placement === undefined ? {} : { placement }), ...(emphasis === undefined ? {} : { emphasis }), ...(notes.length === 0 ? {} : { notes }) });
    notes = [];
  });
  const head = headOf(file);
  return { track: list.track(), problems: problems.all(), ...(Object.keys(head).length === 0 ? {} : { head }) };
};
