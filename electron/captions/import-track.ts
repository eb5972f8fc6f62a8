/** Takes a caption file's captions over as a sheet. */
import { basename } from 'node:path';
import type { CaptionSheet } from '../../core/captions/edit/caption-sheet.ts';
import { frameRates } from '../../core/captions/frame-rate.ts';
import { formatOfName, formatOfText } from '../../core/captions/formats/track-formats.ts';
import type { ReadProblem } from '../../core/captions/read-problem.ts';
import { type Result, failure, success } from '../../core/problem/failure.ts';
import { readTextFile } from '../files/read-text-file.ts';

/** A caption file as a sheet, and what was wrong with it or could not be held. */
export type ImportedTrack = { readonly sheet: CaptionSheet; readonly problems: readonly ReadProblem[] };

/** SCC counts 29.97 frames, and says itself whether it drops numbers; the other formats need no frame rate to be read. */
const options = { frameRate: frameRates['29.97'], dropFrame: true };

/** Reads a caption file. Failures: those of reading a text, `unknown-format`, `no-captions`. */
export const importTrack = async (path: string): Promise<Result<ImportedTrack>> => {
  const file = await readTextFile(path);
  if (!file.ok) return file;
  const name = basename(path);
  const format = formatOfText(file.value.text) ?? formatOfName(name);
  if (format === null || format.read === null) return failure('unknown-format', `“${name}” is not a caption file that Caesura reads: choose a WebVTT, SRT, TTML or SCC file.`);
  const { track, head, problems } = format.read(file.value.text, options);
  if (track.length === 0) return failure('no-captions', `No captions were found in “${name}”${problems[0] === undefined ? '' : `: ${problems[0].message}`}`);
  const sorted = track.toSorted((one, other) => one.start - other.start);
  return success({ sheet: { source: { kind: 'file', name }, head: head ?? {}, track: sorted, differing: [] }, problems });
};
