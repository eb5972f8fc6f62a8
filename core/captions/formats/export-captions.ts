/** Writes a track in a format and has it judged before anybody gets it. */
import { failure, type Result, success } from '../../problem/failure.ts';
import type { CaptionFormat } from '../text/carriable.ts';
import { judge, type JudgeProblem } from './judge.ts';
import type { Track, TrackHead } from '../track.ts';
import { writeSrt } from '../srt/write-srt.ts';
import { writeVtt } from '../vtt/write-vtt.ts';

/** A written file that its judge has looked at: the file, or why it was refused. */
export const judged = <File>(file: File, objections: readonly JudgeProblem[]): Result<File> => {
  // What differs in a caption says more than what a parser calls it.
  const first = objections.find(({ code }) => code !== 'not-valid') ?? objections[0];
  if (first === undefined) return success(file);
  const words = first.code === 'not-valid' ? `Line ${String(first.line)} of the file would not be understood by others.` : first.message;
  const more = objections.length === 1 ? '' : ` (and ${String(objections.length - 1)} more)`;
  return failure('captions-refused', `The captions were not written, as they would not read back. ${words}${more} Correct them and export again.`);
};

/** The text of the file, or why it was refused: no file is better than one that other players read differently. */
export const exportCaptions = (track: Track, format: CaptionFormat, head: TrackHead = {}): Result<string> => {
  const text = format === 'vtt' ? writeVtt(track, head) : writeSrt(track, head);
  return judged(text, judge(text, track, format, head));
};
