/** Captions as every command reads them to write them again: what the reader says is said, and answered for. */
import type { TrackFormat, TrackFormatName } from '../../core/captions/formats/track-format.ts';
import { hasErrors } from '../../core/captions/reading/told-problems.ts';
import { exitCodes } from '../command-error.ts';
import { inOrder, readTrackFile, type TrackFile } from '../files/track-file.ts';
import type { ReadingWish } from '../options.ts';
import { standard } from '../standard.ts';
import { tellProblems } from './tell-problems.ts';

/** As `readTrackFile`, in the order of time; says what was wrong with the file or is not kept of it. Ends with exit code 1 where words may be missing. Throws CommandError. */
export const readCaptions = async (path: string, wish: ReadingWish, named?: TrackFormatName, otherwise: TrackFormat | null = null): Promise<TrackFile> => {
  const file = await readTrackFile(path, wish, named, otherwise);
  tellProblems(file.problems);
  if (hasErrors(file.problems)) standard().endWith(exitCodes.problems);
  return { ...file, document: inOrder(file.document) };
};
