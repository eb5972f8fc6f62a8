/** Writes a track as EBU STL (EBU Tech 3264): one GSI block, then TTI blocks, for teletext or for open subtitling. */
import type { FormatOptions } from '../formats/track-format.ts';
import { withEmphasis } from '../edit/carry-emphasis.ts';
import { carriableRemark, carriableTrack } from '../text/carriable.ts';
import { type FrameRate, frameRates, frameTime, nearestFrame } from '../times/frame-rate.ts';
import { ms } from '../../units/time.ts';
import { splitTall } from '../split-tall.ts';
import type { Caption, CaptionDocument, Track, TrackHead } from '../track.ts';
import { placesInSets, runsTogether, turnsInStl } from './cumulative-sets.ts';
import { commentsAmong } from './comment-codes.ts';
import { earlyEnd } from './set-details.ts';
import { heldRows } from './held-rows.ts';
import { keptCodes, ownCodes, withoutCodes } from './kept-codes.ts';
import { textInPage } from './code-pages.ts';
import type { SubtitleCodes } from './seen-subtitle.ts';
import { gsiBlock, gsiSize, lastExtension, type TimecodeParts, ttiAt, type TtiBlock, ttiBytes, ttiSize, userDataExtension } from './stl-blocks.ts';
import { countedStart, fieldsOfDetails, frameOfStart, ownColumns } from './stl-details.ts';
import type { StlDisplay } from './stl-emphasis.ts';
import { stlLanguage } from './stl-languages.ts';
import { mostLines, pageOf, type StlPage } from './stl-page.ts';
import { firstNumber, idsOfNumbers, lastSubtitle, numbersOfIds, numbersOfRemarks, type SubtitleNumber } from './subtitle-numbers.ts';
import { foreignBlock, remarkFields } from './user-data.ts';

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
export const partsInStl = (track: Track, page: StlPage): Track =>
  splitTall(carriableTrack(track, 'stl'), (caption) => (keptCodes(caption, page) === null ? heldRows(caption, page).rows : 1), mostLines);

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

/** A caption as its subtitle shows it; its details stay where they are written. */
const heldCaption = (caption: Caption, id: string, page: StlPage): Caption => {
  const { start, end, placement, notes, details = {} } = caption;
  const shared = { id, start, end, speaker: null, ...(placement === undefined ? {} : { placement }), ...(notes === undefined ? {} : { notes }) };
  if (keptCodes(caption, page) !== null) return withEmphasis({ ...shared, lines: caption.lines, details }, caption.emphasis);
  const { lines, emphasis } = heldRows(caption, page);
  return withEmphasis({ ...shared, lines, details: withoutCodes(details) }, emphasis);
};

/**
 * The track as EBU STL can hold it: its characters, lines and frames; no names, ids are numbers that count up.
 */
export const carriableStl = ({ head, track }: CaptionDocument, display: StlDisplay, rate: FrameRate): Track => {
  const page = pageOf({ head, track }, display);
  const parts = partsInStl(track, page);
  const ids = idsOfNumbers(numbersOfIds(parts));
  return inFrames(turnsInStl(page)(parts), rate).map((caption, index) => heldCaption(caption, ids[index] ?? '', page));
};

/** How a file is written: `start` is the frame that its times count from. */
type Form = { readonly page: StlPage; readonly rate: FrameRate; readonly start: number };

/** The numbers that a block of user data of others may have: from that of the subtitle before it on to that of the one after. */
type NumberRange = { readonly from: SubtitleNumber; readonly to: SubtitleNumber };

const isWithin = ({ group, subtitle }: SubtitleNumber, { from, to }: NumberRange): boolean =>
  (group === to.group && subtitle <= to.subtitle && (from.group !== group || subtitle >= from.subtitle)) || (group === from.group && subtitle === from.subtitle);

/** User data of others as they were; their number is one of where they stand now. */
const foreignBytes = (bytes: Uint8Array, own: SubtitleNumber, range: NumberRange): Uint8Array =>
  isWithin(ttiAt(bytes, 0), range) ? bytes : Uint8Array.from([own.group, own.subtitle & 0xff, own.subtitle >> 8, ...bytes.subarray(3)]);

/** 4.3, EBN: the blocks of a subtitle are counted from 0, the last is 0xFF. */
const extended = (fields: SubtitleCodes['fields'], block: Omit<TtiBlock, 'extension' | 'text'>): readonly Uint8Array[] =>
  fields.map((text, index) => ttiBytes({ ...block, extension: index === fields.length - 1 ? lastExtension : index, text }));

/** Remarks where they stand: before a subtitle, or at its end; `place` and `from`, `to` are its number and frames, the details those of what holds them. */
type RemarkPlace = { readonly remarks: readonly string[]; readonly details: TrackHead['details']; readonly numbers: readonly SubtitleNumber[]; readonly place: SubtitleNumber; readonly range: NumberRange; readonly from: number; readonly to: number; readonly row: number };

/**
 * Remarks as blocks of user data, and not as comments (4.3, CF): readers there are, ttconv among them, that show those. Readers that know
 * comments and no user data show nothing either. What was a comment in its file, or user data of others, is that again.
 */
const remarkBlocks = ({ remarks, details, numbers, place, range, from, to, row }: RemarkPlace, { page, rate, start }: Form): readonly Uint8Array[] => {
  const comments = commentsAmong(remarks, details, page, to - from);
  const parts = (frame: number): TimecodeParts => partsOf(Math.max(0, start + frame), rate);
  return remarks.flatMap((remark, index): readonly Uint8Array[] => {
    const number = numbers[index] ?? firstNumber;
    const foreign = foreignBlock(remark);
    if (foreign !== null) return [foreignBytes(foreign, number, range)];
    const comment = comments[index] ?? null;
    if (comment === null) return remarkFields(remark).map((text) => ttiBytes({ ...number, timeIn: parts(from), timeOut: parts(to), row, text, cumulative: 0, extension: userDataExtension, justification: 0, comment: true }));
    const wanted = { group: place.group, subtitle: place.subtitle - (comment.back ?? 0) };
    return extended(comment.codes.fields, { ...(comment.back !== null && isWithin(wanted, range) ? wanted : number), timeIn: parts(from + comment.from), timeOut: parts(from + comment.to), row: comment.codes.row, justification: comment.codes.side, cumulative: 0, comment: true });
  });
};

/** What of a caption the others of its track decide: its number and that of the one before, its place in a set. */
type Among = { readonly number: SubtitleNumber; readonly before: SubtitleNumber | undefined; readonly cumulative: number };

const blocksOf = (caption: Caption, { number, before, cumulative }: Among, form: Form): readonly Uint8Array[] => {
  const { page, rate, start } = form;
  const { row, side, fields } = keptCodes(caption, page) ?? ownCodes(caption, page);
  const { notes: remarks = [], details } = caption;
  const [from, end] = [nearestFrame(caption.start, rate), nearestFrame(caption.end, rate)];
  const to = cumulative === 0 ? end : Math.max(from + 1, end - earlyEnd(details));
  const range = { from: before ?? { ...number, subtitle: 0 }, to: number };
  return [
    ...remarkBlocks({ remarks, details, numbers: numbersOfRemarks(remarks.length, number, before), place: number, range, from, to: end, row }, form),
    ...extended(fields, { ...number, timeIn: partsOf(start + from, rate), timeOut: partsOf(start + to, rate), row, cumulative, justification: side, comment: false }),
  ];
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
  const page = pageOf({ head, track }, display);
  const held = carriableStl({ head, track }, display, rate);
  const start = startFrame(head, rate);
  const timecode = (frame: number): string => partsOf(frame, rate).map((part) => digits(part, 2)).join('');
  const form = { page, rate, start };
  const last = held.at(-1);
  const end = last === undefined ? 0 : nearestFrame(last.end, rate);
  const sets = placesInSets(held);
  const closing = heldNotes(head.closingNotes ?? []);
  const numbers = numbersOfIds(held);
  const lastNumber = numbers.at(-1) ?? firstNumber;
  const blocks = [
    ...held.flatMap((caption, index) => blocksOf(caption, { number: numbers[index] ?? firstNumber, before: numbers[index - 1], cumulative: sets[index] ?? 0 }, form)),
    ...remarkBlocks({ remarks: closing, details: head.details, numbers: closing.map(() => lastNumber), place: lastNumber, range: { from: lastNumber, to: { ...lastNumber, subtitle: lastSubtitle } }, from: end, to: end, row: page.rows }, form),
  ];
  const date = options.date ?? '000000';
  const own = fieldsOfDetails(head.details);
  const longest = held.reduce((most, { lines }) => lines.reduce((length, line) => Math.max(length, line.length), most), 1);
  const gsi = gsiBlock({
    codePage: '850',
    diskFormat: rate.nominal === 25 ? 'STL25.01' : 'STL30.01',
    characterTable: page.table.code,
    language: stlLanguage(head.language),
    originalTitle: heldTitle(head.title ?? ''),
    created: date,
    revision: '00',
    timecodeStatus: '1',
    disks: '1',
    disk: '1',
    ...own,
    displayStandard: display === 'open' ? '0' : (own.displayStandard ?? '1'),
    revised: date,
    blocks: digits(blocks.length, 5),
    subtitles: digits(held.length, 5),
    groups: digits(Math.max(1, new Set(numbers.map(({ group }) => group)).size), 3),
    columns: Number(own.columns ?? 0) >= longest ? (own.columns ?? '') : ownColumns[display],
    rows: String(page.rows),
    programmeStart: countedStart(head.details) === '' ? (own.programmeStart ?? '00000000') : timecode(start),
    firstCue: timecode(start + nearestFrame(held[0]?.start ?? ms(0), rate)),
  });
  const file = new Uint8Array(gsi.length + blocks.length * ttiSize);
  file.set(gsi);
  blocks.forEach((block, index) => { file.set(block, gsi.length + index * ttiSize); });
  return file;
};
