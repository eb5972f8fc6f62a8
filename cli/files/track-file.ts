/** Caption files of every format, read and written by their endings. */
import { stat } from 'node:fs/promises';
import { inTimeOrder } from '../../core/captions/in-time-order.ts';
import { guessedEncoding } from '../../core/captions/reading/guessed-encoding.ts';
import type { ReadProblem } from '../../core/captions/reading/read-problem.ts';
import type { CaptionDocument } from '../../core/captions/track.ts';
import { type FormatOptions, type TrackFormat, type TrackFormatName } from '../../core/captions/formats/track-format.ts';
import { lossesOf } from '../../core/captions/formats/holds.ts';
import { formatOfBytes, formatOfName, formatOfText, trackFormatNames, trackFormats } from '../../core/captions/formats/track-formats.ts';
import { stlRate } from '../../core/captions/stl/write-stl.ts';
import { frameRates } from '../../core/captions/times/frame-rate.ts';
import type { TimecodeCount } from '../../core/captions/times/timecode.ts';
import { toldProblems } from '../../core/captions/reading/told-problems.ts';
import { CommandError } from '../command-error.ts';
import type { ReadingWish, TimecodeWish } from '../options.ts';
import { tell } from '../standard.ts';
import { readBytes } from './read-bytes.ts';
import { decodedIn, inputName } from './read-text.ts';
import { today } from './today.ts';
import { thereAlready, writeText, type Writing } from './write-text.ts';

/** How frames are counted when captions are written; `isRead` where the file that was read says so itself. */
export type FrameCount = TimecodeCount & { readonly isRead?: true };

/** A caption file as it was read; `count` is how frames are counted when it is written again. */
export type TrackFile = { readonly document: CaptionDocument; readonly problems: readonly ReadProblem[]; readonly format: TrackFormat; readonly count: FrameCount };

/** Where nobody says another one. */
const usualRate = frameRates['25'];

/** SCC counts 29.97 frames in every file: only that one leaves numbers out is its own. */
const saysMore = ({ name }: TrackFormat, { dropFrame }: TimecodeCount): boolean => name !== 'scc' || dropFrame;

/** How frames are counted: as it was asked for, else as the file does, else 25 a second. */
const countOfFrames = ({ frameRate, dropFrame }: TimecodeWish, read?: TimecodeCount, format?: TrackFormat): FrameCount => ({
  frameRate: frameRate ?? read?.frameRate ?? usualRate,
  dropFrame: dropFrame ?? read?.dropFrame ?? false,
  ...(read === undefined || format === undefined || !saysMore(format, read) ? {} : { isRead: true }),
});

const unknown = (name: string, flag: string): CommandError =>
  new CommandError(`cannot tell the format of ${name} by its ending: give ${flag} (${trackFormatNames.join(', ')}).`);

/** The formats that can be read. */
export const readableFormatNames: readonly TrackFormatName[] = trackFormatNames.filter((name) => trackFormats[name].read !== null);

/** Reads captions: in the format that is named, else the one the text shows, else that of the ending, else the one given. Throws CommandError. */
export const readTrackFile = async (path: string, wish: ReadingWish, named?: TrackFormatName, otherwise: TrackFormat | null = null): Promise<TrackFile> => {
  const bytes = await readBytes(path);
  const shown = formatOfBytes(bytes);
  const wanted = named === undefined ? shown : trackFormats[named];
  const isBinary = wanted !== null && (wanted.name === 'stl' || wanted.name === 'stl-open');
  const decoded = isBinary ? null : decodedIn(bytes, path);
  const content = decoded?.text ?? bytes;
  const format = wanted ?? (typeof content === 'string' ? formatOfText(content) : null) ?? formatOfName(path) ?? otherwise;
  if (format === null) throw unknown(inputName(path), '--from-format');
  if (format.read === null) throw new CommandError(`${format.label} is written, not read: give a caption file.`);
  if (wish.channel !== undefined && format.name !== 'scc') throw new CommandError(`--channel is for SCC: ${inputName(path)} is ${format.label}.`);
  const { track, head, problems, timecode } = format.read(content, { ...countOfFrames(wish), ...(wish.channel === undefined ? {} : { channel: wish.channel }) });
  if (track.length === 0) {
    const [first] = toldProblems(problems);
    const reason = first === undefined ? '' : ` ${first.message}`;
    throw new CommandError(`no caption can be read from ${inputName(path)}: it is not ${format.label} with captions in it.${reason}`);
  }
  return { document: { head: head ?? {}, track }, problems: [...(decoded === null ? [] : guessedEncoding(decoded)), ...problems], format, count: countOfFrames(wish, timecode, format) };
};

/** A document in the order of time, which is what is written; says so where it was not. */
export const inOrder = (document: CaptionDocument): CaptionDocument => {
  const track = inTimeOrder(document.track);
  if (track === document.track) return document;
  tell('the captions were not in the order of time: they are sorted now');
  return { ...document, track };
};

/** The format to write: the one that is named, else that of the ending, else the one given. Throws CommandError. */
export const formatToWrite = (path: string, named: TrackFormatName | undefined, otherwise: TrackFormat | null): TrackFormat => {
  const format = named === undefined ? (formatOfName(path) ?? otherwise) : trackFormats[named];
  if (format === null) throw unknown(path === '-' ? 'standard output' : path, '--format');
  return format;
};

const exists = async (path: string): Promise<boolean> => path !== '-' && (await stat(path).catch(() => null))?.isFile() === true;

/** What a format that counts no frames loses of a file that does; nothing where those that count them would do it the same way anyway (EBU STL has 25 and 30). */
const lostCount = ({ frameRate, dropFrame, isRead }: FrameCount, { holds }: TrackFormat): readonly string[] => {
  const words = [...(stlRate(frameRate) === stlRate(usualRate) ? [] : [`--frame-rate ${frameRate.name}`]), ...(dropFrame ? ['--drop-frame'] : [])];
  if (isRead !== true || holds.times !== null || words.length === 0) return [];
  return [`How the file counts frames is not kept: give ${words.join(' ')} where a format that counts them is made of this one.`];
};

/** Says on standard error what the format cannot hold of the captions. */
export const tellLosses = (document: CaptionDocument, format: TrackFormat, count: FrameCount): void => {
  const losses = lossesOf([document], format.holds, count).map(({ message }) => message);
  for (const message of [...losses, ...lostCount(count, format)]) tell(`${format.label}: ${message}`);
};

/** Refuses to write over a file unless that was asked for. Throws CommandError. */
export const refuseOverwriting = async (path: string, force: boolean): Promise<void> => {
  if (!force && (await exists(path))) throw thereAlready(path);
};

/** Writes captions, and says what the format cannot hold before. Throws CommandError; then nothing is written. */
export const writeTrackFile = async (path: string, document: CaptionDocument, format: TrackFormat, options: FormatOptions & FrameCount, writing: Writing): Promise<void> => {
  const written = format.write(document, { date: today(), ...options });
  if (!written.ok) throw new CommandError(`cannot write ${format.label}: ${written.error.message}`);
  tellLosses(document, format, options);
  await writeText(path, written.value, writing);
};

/** A document that names a language, where one is given. */
export const inLanguage = ({ head, track }: CaptionDocument, language: string | undefined): CaptionDocument => ({
  head: language === undefined ? head : { ...head, language },
  track,
});
