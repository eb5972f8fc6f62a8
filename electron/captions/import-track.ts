/** Takes a caption file's captions over as a sheet. */
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { CaptionSheet } from '../../core/captions/edit/caption-sheet.ts';
import { frameRates } from '../../core/captions/times/frame-rate.ts';
import { inTimeOrder } from '../../core/captions/in-time-order.ts';
import { formatOfName, formatOfText } from '../../core/captions/formats/track-formats.ts';
import type { ReadProblem } from '../../core/captions/reading/read-problem.ts';
import { type Result, failure, success } from '../../core/problem/failure.ts';
import type { Content, FormatOptions } from '../../core/captions/formats/track-format.ts';
import type { ChannelName } from '../../core/captions/scc/channel-names.ts';
import { largestTextBytes, readTextFile } from '../files/read-text-file.ts';
import { readFailure } from '../files/system-failure.ts';

/** A caption file as a sheet, and what was wrong with it or could not be held. */
export type ImportedTrack = { readonly sheet: CaptionSheet; readonly problems: readonly ReadProblem[]; /** True where its captions were not in the order of time. */ readonly isSorted: boolean };

/** SCC counts 29.97 frames, and says itself whether it drops numbers; the other formats need no frame rate to be read. */
const options: FormatOptions = { frameRate: frameRates['29.97'], dropFrame: true };

/** EBU STL is no text: its bytes, within the same limits. */
const readBytes = async (path: string): Promise<Result<Content>> => {
  const name = basename(path);
  try {
    const measured = await stat(path);
    if (!measured.isFile()) return failure('not-a-file', `“${name}” is not a file. Choose a caption file.`);
    if (measured.size > largestTextBytes) return failure('too-large', `“${name}” has ${String(Math.ceil(measured.size / 1e6))} MB; a caption file may have 20 MB.`);
    return success(new Uint8Array(await readFile(path)));
  } catch (error) {
    return readFailure(error, path);
  }
};

const contentOf = async (path: string): Promise<Result<Content>> => {
  if (extname(path).toLowerCase() === '.stl') return readBytes(path);
  const file = await readTextFile(path);
  return file.ok ? success(file.value.text) : file;
};

/** Reads a caption file; of one that has several channels the one that is asked for, else (null) the first. Failures: those of reading a text, `unknown-format`, `no-captions`. */
export const importTrack = async (path: string, channel: ChannelName | null = null): Promise<Result<ImportedTrack>> => {
  const content = await contentOf(path);
  if (!content.ok) return content;
  const name = basename(path);
  const format = (typeof content.value === 'string' ? formatOfText(content.value) : null) ?? formatOfName(name);
  if (format === null || format.read === null) return failure('unknown-format', `“${name}” is not a caption file that Caesura reads: choose a WebVTT, SRT, TTML, SCC, EBU STL or plain text file.`);
  const { track, head, problems, timecode, channels } = format.read(content.value, channel === null ? options : { ...options, channel });
  if (track.length === 0) return failure('no-captions', `No captions were found in “${name}”${problems[0] === undefined ? '' : `: ${problems[0].message}`}`);
  const sorted = inTimeOrder(track);
  const counts = timecode === undefined ? {} : { timecode: { frameRate: timecode.frameRate.name, dropFrame: timecode.dropFrame } };
  const both = channels === undefined ? {} : { channels };
  return success({ sheet: { source: { kind: 'file', name, ...counts, ...both }, head: head ?? {}, track: sorted, differing: [] }, problems, isSorted: sorted !== track });
};
