/** Writes a track as EBU STL (EBU Tech 3264): one GSI block, then TTI blocks, for teletext or for open subtitling. */
import type { FormatOptions } from '../formats/track-format.ts';
import { withEmphasis } from '../edit/carry-emphasis.ts';
import { carriableRemark, carriableTrack } from '../text/carriable.ts';
import { type FrameRate, frameRates, frameTime, nearestFrame } from '../times/frame-rate.ts';
import { type Ms, ms } from '../../units/time.ts';
import { splitTall } from '../split-tall.ts';
import type { Caption, CaptionDocument, Track, TrackHead } from '../track.ts';
import { placesInSets, runsTogether, turnsInStl } from './cumulative-sets.ts';
import { heldRows, stlRows } from './held-rows.ts';
import { textInPage } from './code-pages.ts';
import { gsiBlock, gsiSize, lastExtension, type TimecodeParts, type TtiBlock, ttiBytes, ttiSize, userDataExtension } from './stl-blocks.ts';
import { charactersFor, type StlCharacters } from './stl-characters.ts';
import { countedStart, fieldsOfDetails, frameOfStart, ownColumns } from './stl-details.ts';
import type { StlDisplay } from './stl-emphasis.ts';
import { stlLanguage } from './stl-languages.ts';
import { justificationOf, pageRows, rowOf } from './stl-rows.ts';
import { idsOfNumbers, numbersOfIds, numbersOfRemarks, type SubtitleNumber } from './subtitle-numbers.ts';
import { textFields } from './text-field.ts';
import { remarkFields } from './user-data.ts';

/** The two rates that Tech 3264 knows (4.2, DFC): 25 for Europe's and film, 30 for NTSC's, with its own exact rate. */
export const stlRate = ({ name }: FrameRate): FrameRate => {
  if (name === '29.97' || name === '59.94') return frameRates['29.97'];
  return name === '30' || name === '60' ? frameRates['30'] : frameRates['25'];
};

/** Subtitle numbers have two bytes, the number of blocks five digits (4.2, TNB), timecode two digits of hours. */
export const mostSubtitles = 65_535;
export const mostBlocks = 99_999;
export const latestTime = 24 * 3_600_000;

/** True where a file's head can say how many blocks it has. */
export const canCountBlocks = ({ length }: Uint8Array): boolean => length <= gsiSize + mostBlocks * ttiSize;

const partsOf = (frame: number, { nominal }: FrameRate): TimecodeParts => {
  const seconds = Math.floor(frame / nominal);
  return [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60, frame % nominal];
};

/** The captions of a track, those that fill more rows than a subtitle has parted. */
export const partsInStl = (track: Track, display: StlDisplay): Track => {
  const table = charactersFor(track);
  return splitTall(carriableTrack(track, 'text'), (caption) => heldRows(caption, display, table).rows, stlRows[display]);
};

/** Captions that took turns in whole frames: each has one at least, and those of a set end together. */
const inFrames = (track: Track, rate: FrameRate): Track => {
  let free = 0;
  return runsTogether(track).flatMap(({ from, to }) => {
    const together = track.slice(from, to);
    const starts = together.map(({ start }) => Math.max(nearestFrame(start, rate), free));
    free = Math.max(nearestFrame(together[0]?.end ?? ms(0), rate), (starts.at(-1) ?? 0) + 1);
    return together.map((caption, index) => ({ ...caption, start: frameTime(starts[index] ?? free, rate), end: frameTime(free, rate) }));
  });
};

/**
 * The track as EBU STL can hold it: its characters, lines and frames; no names, ids are numbers that count up.
 */
export const carriableStl = (track: Track, display: StlDisplay, rate: FrameRate): Track => {
  const table = charactersFor(track);
  const parts = partsInStl(track, display);
  const ids = idsOfNumbers(numbersOfIds(parts));
  return inFrames(turnsInStl(display)(parts), rate).map((caption, index): Caption => {
    const { lines, emphasis } = heldRows(caption, display, table);
    const { start, end, placement, notes } = caption;
    const held = { id: ids[index] ?? '', start, end, lines, speaker: null, ...(placement === undefined ? {} : { placement }), ...(notes === undefined ? {} : { notes }) };
    return withEmphasis(held, emphasis);
  });
};

/** How a file is written: `start` is the frame that its times count from. */
type Form = { readonly display: StlDisplay; readonly rate: FrameRate; readonly table: StlCharacters; readonly start: number };

const firstNumber: SubtitleNumber = { group: 0, subtitle: 1 };

/** Where a remark stands: before a subtitle, or at its end. */
type RemarkPlace = Pick<TtiBlock, 'timeIn' | 'timeOut' | 'row'>;

/**
 * Remarks as blocks of user data, and not as comments (4.3, CF): readers there are, ttconv among them, that show those. Readers that know
 * comments and no user data show nothing either.
 */
const remarkBlocks = (remarks: readonly string[], numbers: readonly SubtitleNumber[], place: RemarkPlace): readonly Uint8Array[] =>
  remarks.flatMap((remark, index) => remarkFields(remark).map((text) => ({ ...(numbers[index] ?? firstNumber), text }))).map((remark) => ttiBytes({ ...place, ...remark, cumulative: 0, extension: userDataExtension, justification: 0, comment: true }));

/** What of a caption the others of its track decide: its number and that of the one before, its place in a set. */
type Among = { readonly number: SubtitleNumber; readonly before: SubtitleNumber | undefined; readonly cumulative: number };

const blocksOf = (caption: Caption, { number, before, cumulative }: Among, { display, rate, table, start }: Form): readonly Uint8Array[] => {
  const parts = (time: Ms): TimecodeParts => partsOf(start + nearestFrame(time, rate), rate);
  const shared = {
    ...number,
    cumulative,
    timeIn: parts(caption.start),
    timeOut: parts(caption.end),
    row: rowOf(caption.placement, caption.lines.length, display),
    justification: justificationOf(caption.placement, caption.lines),
  };
  const fields = textFields(caption.lines, display, table, caption.emphasis);
  // 4.3, EBN: the blocks of a subtitle are counted from 0, the last is 0xFF.
  const blocks = fields.map((text, index) => ttiBytes({ ...shared, extension: index === fields.length - 1 ? lastExtension : index, comment: false, text }));
  const notes = caption.notes ?? [];
  return [...remarkBlocks(notes, numbersOfRemarks(notes.length, number, before), shared), ...blocks];
};

/** The remarks that EBU STL can hold of some. */
const heldNotes = (notes: readonly string[]): readonly string[] => notes.map(carriableRemark).filter((note) => note !== '');


const digits = (value: number, length: number): string => String(value).padStart(length, '0');

/** The title in the 32 bytes of the original programme title. */
export const heldTitle = (title: string): string => textInPage(title).slice(0, 32).trim();

/** When the programme of a document starts by its details, as a frame of a rate; 0 where they say nothing that can be read. */
export const startFrame = ({ details }: TrackHead, rate: FrameRate): number => frameOfStart(countedStart(details), rate) ?? 0;

/** A document as the bytes of an EBU STL file. Its times count from the start of the programme, where its details name one. */
export const writeStl = ({ head, track }: CaptionDocument, display: StlDisplay, options: FormatOptions): Uint8Array => {
  const rate = stlRate(options.frameRate);
  const held = carriableStl(track, display, rate);
  const table = charactersFor(track);
  const start = startFrame(head, rate);
  const timecode = (frame: number): string => partsOf(frame, rate).map((part) => digits(part, 2)).join('');
  const form = { display, rate, table, start };
  const last = held.at(-1);
  const end = partsOf(start + (last === undefined ? 0 : nearestFrame(last.end, rate)), rate);
  const sets = placesInSets(held);
  const closing = heldNotes(head.closingNotes ?? []);
  const numbers = numbersOfIds(held);
  const blocks = [
    ...held.flatMap((caption, index) => blocksOf(caption, { number: numbers[index] ?? firstNumber, before: numbers[index - 1], cumulative: sets[index] ?? 0 }, form)),
    ...remarkBlocks(closing, closing.map(() => numbers.at(-1) ?? firstNumber), { timeIn: end, timeOut: end, row: pageRows }),
  ];
  const date = options.date ?? '000000';
  const own = fieldsOfDetails(head.details);
  const longest = held.reduce((most, { lines }) => lines.reduce((length, line) => Math.max(length, line.length), most), 1);
  const gsi = gsiBlock({
    codePage: '850',
    diskFormat: rate.nominal === 25 ? 'STL25.01' : 'STL30.01',
    characterTable: table.code,
    language: stlLanguage(head.language),
    originalTitle: heldTitle(head.title ?? ''),
    created: date,
    revision: '00',
    ...own,
    displayStandard: display === 'open' ? '0' : (own.displayStandard ?? '1'),
    revised: date,
    blocks: digits(blocks.length, 5),
    subtitles: digits(held.length, 5),
    groups: digits(Math.max(1, new Set(numbers.map(({ group }) => group)).size), 3),
    columns: Number(own.columns ?? 0) >= longest ? (own.columns ?? '') : ownColumns[display],
    rows: String(pageRows),
    timecodeStatus: '1',
    programmeStart: countedStart(head.details) === '' ? (own.programmeStart ?? '00000000') : timecode(start),
    firstCue: timecode(start + nearestFrame(held[0]?.start ?? ms(0), rate)),
    disks: '1',
    disk: '1',
  });
  const file = new Uint8Array(gsi.length + blocks.length * ttiSize);
  file.set(gsi);
  blocks.forEach((block, index) => { file.set(block, gsi.length + index * ttiSize); });
  return file;
};
