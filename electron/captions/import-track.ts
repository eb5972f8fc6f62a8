/** Takes a caption file's captions over as a sheet. */
import { basename, extname } from 'node:path';
import type { CaptionSheet } from '../../core/captions/edit/caption-sheet.ts';
import { frameRates } from '../../core/captions/times/frame-rate.ts';
import { inTimeOrder } from '../../core/captions/in-time-order.ts';
import { formatOfBytes, formatOfName, formatOfText } from '../../core/captions/formats/track-formats.ts';
import { guessedEncoding } from '../../core/captions/reading/guessed-encoding.ts';
import type { ReadProblem } from '../../core/captions/reading/read-problem.ts';
import { type Result, failure, success } from '../../core/problem/failure.ts';
import type { Content, FormatOptions } from '../../core/captions/formats/track-format.ts';
import type { Caption, Track } from '../../core/captions/track.ts';
import type { ChannelName } from '../../core/captions/scc/channel-names.ts';
import { decodeText } from '../../core/text/decode-text.ts';
import { toLineFeeds } from '../files/line-ends.ts';
import { readFileBytes } from '../files/read-text-file.ts';

/** A caption file as a sheet, and what was wrong with it or could not be held. */
export type ImportedTrack = { readonly sheet: CaptionSheet; readonly problems: readonly ReadProblem[]; /** True where its captions were not in the order of time. */ readonly isSorted: boolean };

/** SCC counts 29.97 frames, and says itself whether it drops numbers; the other formats need no frame rate to be read. */
const options: FormatOptions = { frameRate: frameRates['29.97'], dropFrame: true };

/** What the file holds: a text, but of EBU STL, whatever it is called, its bytes. */
const contentOf = async (path: string): Promise<Result<{ readonly content: Content; readonly told: readonly ReadProblem[] }>> => {
  const file = await readFileBytes(path, 'caption file');
  if (!file.ok) return file;
  const { bytes } = file.value;
  if (formatOfBytes(bytes) !== null || extname(path).toLowerCase() === '.stl') return success({ content: bytes, told: [] });
  const decoded = decodeText(bytes);
  return decoded.ok ? success({ content: toLineFeeds(decoded.value.text), told: guessedEncoding(decoded.value) }) : failure(decoded.error.code, `“${basename(path)}” holds no captions: ${inSentence(decoded.error.message)}`);
};

/** The most characters that a caption is opened with: the window lays them out in a tenth of a second, and five million in eight. */
const mostCharacters = 100_000;

/** Refuses what no caption can be. */
const tooLong = (name: string, track: Track): Result<never> | null => {
  const length = ({ lines }: Caption): number => lines.reduce((sum, line) => sum + line.length, 0);
  const at = track.findIndex((caption) => length(caption) > mostCharacters);
  const found = track[at];
  if (found === undefined) return null;
  return failure('too-long', `“${name}” was not opened: its caption ${String(at + 1)} has ${length(found).toLocaleString('en-GB')} characters, and a caption may have 100,000. Look into the file for what should part it.`);
};

/** As what goes on after a colon. */
const inSentence = (words: string): string => `${words.charAt(0).toLowerCase()}${words.slice(1)}`;

/** Why there are no captions, as far as that is known. */
const whyNone = (content: Content, problems: readonly ReadProblem[]): string => {
  const [first] = problems;
  if (first !== undefined) return first.message;
  return content.length === 0 || (typeof content === 'string' && content.trim() === '') ? 'It is empty.' : 'There is nothing in it that could be one.';
};

/** Reads a caption file; of one that has several channels the one that is asked for, else (null) the first. Failures: those of reading a text, `unknown-format`, `no-captions`, `too-long`. */
export const importTrack = async (path: string, channel: ChannelName | null = null): Promise<Result<ImportedTrack>> => {
  const read = await contentOf(path);
  if (!read.ok) return read;
  const { content, told } = read.value;
  const name = basename(path);
  const format = (typeof content === 'string' ? formatOfText(content) : formatOfBytes(content)) ?? formatOfName(name);
  if (format === null || format.read === null) return failure('unknown-format', `“${name}” is not a caption file that Caesura reads: choose a WebVTT, SRT, TTML, SCC, EBU STL or plain text file.`);
  const { track, head, problems, timecode, channels } = format.read(content, channel === null ? options : { ...options, channel });
  if (track.length === 0) return failure('no-captions', `No captions were found in “${name}”. ${whyNone(content, problems)}`);
  const refused = tooLong(name, track);
  if (refused !== null) return refused;
  const sorted = inTimeOrder(track);
  const counts = timecode === undefined ? {} : { timecode: { frameRate: timecode.frameRate.name, dropFrame: timecode.dropFrame } };
  const both = channels === undefined ? {} : { channels };
  return success({ sheet: { source: { kind: 'file', name, ...counts, ...both }, head: head ?? {}, track: sorted, differing: [] }, problems: [...told, ...problems], isSorted: sorted !== track });
};
