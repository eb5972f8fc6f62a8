/** Builds the timing map of a script: every cue's start, end and pause in whole milliseconds that add up exactly. */
import type { Cue, Script } from '../script/script.ts';
import { explicitBeat, pauseAfter, shortestCue } from '../speech/timing-constants.ts';
import { ms, wholeMs, type Ms } from '../units/time.ts';
import { cueLoad } from './cue-load.ts';
import type { ReaderProfile, TimedCue, Timeline } from './timeline.ts';

/** The time that reading a cue takes, without the pause after it; not rounded (design.md, section 4). */
export const readTime = (cue: Cue, profile: ReaderProfile): Ms => {
  const load = cueLoad(cue);
  return ms(Math.max(shortestCue, profile.rate * (load.words + profile.pauseScale * load.pauses)));
};

/** The pause after a cue; one with a written length is exact, the others breathe with the reader. Not rounded. */
export const pauseTime = (cue: Cue, profile: ReaderProfile): Ms => {
  if (cue.pause.written !== null) return wholeMs(Math.max(0, cue.pause.written));
  const modelled = cue.pause.kind === 'explicit' ? explicitBeat : pauseAfter[cue.pause.kind];
  return ms(profile.rate * profile.pauseScale * modelled);
};

/** A bug of the caller, never the user's fault: rates come checked from the command line and from `Show`. */
const demandProfile = ({ rate, pauseScale }: ReaderProfile): void => {
  const usable = Number.isFinite(rate) && rate > 0 && Number.isFinite(pauseScale) && pauseScale >= 0;
  if (!usable) throw new RangeError(`a reader profile needs a rate over 0 and a pause scale of 0 or more, not ${rate} and ${pauseScale}`);
};

/**
 * The timing map of a script. It starts at `script.leadIn`; each cue starts exactly where the pause before it ends, and
 * fractions of a millisecond are carried on, so that rounding never adds up. Linear in the length of the script.
 * Throws RangeError on a rate that is not over 0.
 */
export const timeline = (script: Script, profile: ReaderProfile): Timeline => {
  demandProfile(profile);
  const cues: TimedCue[] = [];
  let start: number = wholeMs(Math.max(0, script.leadIn));
  let exact = start;
  for (const cue of script.cues) {
    const read = exact + readTime(cue, profile);
    const pause = pauseTime(cue, profile);
    const end = Math.max(start + 1, Math.round(read));
    const next = cue.pause.written === null ? Math.max(end, Math.round(read + pause)) : end + pause;
    cues.push({ cue, start: ms(start), end: ms(end), pause: { kind: cue.pause.kind, ms: ms(next - end) } });
    start = next;
    exact = read + pause;
  }
  return { cues, duration: ms(start) };
};
