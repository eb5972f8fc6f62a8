/** Builds the timing map of a script: every cue's start, end and pause in whole milliseconds that add up exactly. */
import type { Cue, Script } from '../script/script.ts';
import { ms, wholeMs, type Ms } from '../units/time.ts';
import type { Take } from '../takes/take.ts';
import { pauseTime, readTime } from './cue-time.ts';
import type { MeasuredTimes } from './measured-times.ts';
import { ruledStories } from './ruled-stories.ts';
import type { ReaderProfile, TimedCue, Timeline } from './timeline.ts';

/** A bug of the caller, never the user's fault: rates come checked from the command line and from `Show`. */
const demandProfile = ({ rate, pauseScale }: ReaderProfile): void => {
  const usable = Number.isFinite(rate) && rate > 0 && Number.isFinite(pauseScale) && pauseScale >= 0;
  if (!usable) throw new RangeError(`a reader profile needs a rate over 0 and a pause scale of 0 or more, not ${rate} and ${pauseScale}`);
};

/** One cue's times before they are rounded; a `fixed` pause is a whole number that stays as it is. */
type Span = { readonly read: Ms; readonly pause: Ms; readonly fixed: boolean; readonly origin: Pick<TimedCue, 'source' | 'doubtful'> };

const estimatedSpan = (cue: Cue, profile: ReaderProfile, origin: Span['origin'] = {}): Span => ({
  read: readTime(cue, profile),
  pause: pauseTime(cue, profile),
  fixed: cue.pause.written !== null,
  origin,
});

const spanIn = (cue: Cue, { times, edited, profile }: MeasuredTimes): Span => {
  const measured = times.get(cue.id);
  if (measured === undefined) return estimatedSpan(cue, profile, { source: edited.has(cue.id) ? 'edited' : 'estimated' });
  const estimate = estimatedSpan(cue, profile, measured.doubtful ? { source: 'measured', doubtful: true } : { source: 'measured' });
  return measured.pause === null ? { ...estimate, read: measured.read } : { ...estimate, read: measured.read, pause: measured.pause, fixed: true };
};

/**
 * The timing map of a script. It starts at `script.leadIn`; each cue starts exactly where the pause before it ends, and
 * fractions of a millisecond are carried on, so that rounding never adds up. In a story that a take rules, cues that were
 * measured last as long as they were read, their pauses too, written ones included; the silence before a take's first cue belongs to none; the others are estimated at the take's
 * rate, and each cue says where its time comes from. Of several takes that know a story the first rules it. Linear in the length of the script. Throws RangeError on a rate that is not over 0.
 */
export const timeline = (script: Script, profile: ReaderProfile, takes: readonly Take[] = []): Timeline => {
  demandProfile(profile);
  const ruled = takes.length === 0 ? null : ruledStories(script, profile, takes);
  const cues: TimedCue[] = [];
  let start: number = wholeMs(Math.max(0, script.leadIn));
  let exact = start;
  for (const cue of script.cues) {
    const measured = ruled?.get(cue.story);
    const { read, pause, fixed, origin } = measured === undefined ? estimatedSpan(cue, profile) : spanIn(cue, measured);
    const exactEnd = exact + read;
    const end = Math.max(start + 1, Math.round(exactEnd));
    const next = fixed ? end + pause : Math.max(end, Math.round(exactEnd + pause));
    cues.push({ cue, start: ms(start), end: ms(end), pause: { kind: cue.pause.kind, ms: ms(next - end) }, ...origin });
    start = next;
    exact = exactEnd + pause;
  }
  return { cues, duration: ms(start) };
};
