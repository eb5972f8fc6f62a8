/** Gives kept captions the times that their words have in captions cut from the script, as its ruling takes have them. */
import type { CaptionSheet, SheetState } from '../../core/captions/edit/caption-sheet.ts';
import { takeOverTimes } from '../../core/captions/match/take-over-times.ts';
import { type Result, failure, success } from '../../core/problem/failure.ts';

/** The kept sheet at those times: its words, cuts and all else stay. Failures: `no-captions`, `no-script`, `no-match`. */
export const withTakeTimes = (kept: SheetState, cut: SheetState): Result<CaptionSheet> => {
  if (kept === null) return failure('no-captions', 'There are no kept captions that could take the times over: those cut from the script have them already.');
  if (cut === null) return failure('no-script', 'The script has no words that are read. Open the script that was read first.');
  const timed = takeOverTimes(kept.track, cut.track);
  return timed.ok ? success({ ...kept, track: timed.value }) : timed;
};
