/** Gives kept captions the times that their words have in captions cut from the script, as its ruling takes have them. */
import type { CaptionSheet } from '../../core/captions/edit/caption-sheet.ts';
import { type CutRequest, cutRequested } from '../../core/captions/edit/cut-request.ts';
import { takeOverTimes } from '../../core/captions/match/take-over-times.ts';
import { type Result, failure, success } from '../../core/problem/failure.ts';
import { type ScriptSource, captionSource } from './script-source.ts';

/** The kept captions at those times: their words, cuts and all else stay. Failures: `no-script`, `no-match`. */
export const takeTimes = ({ script, kept, request }: { readonly script: ScriptSource; readonly kept: CaptionSheet; readonly request: CutRequest }): Result<CaptionSheet> => {
  const cut = cutRequested(captionSource(script), request);
  if (cut.length === 0) return failure('no-script', 'The script has no words that are read. Open the script that was read first.');
  const timed = takeOverTimes(kept.track, cut);
  return timed.ok ? success({ ...kept, track: timed.value }) : timed;
};
