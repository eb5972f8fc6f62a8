/** Finds the read rate at which a script lasts a wanted time. */
import type { Script } from '../script/script.ts';
import { rateLimits } from '../speech/timing-constants.ts';
import type { Take } from '../takes/take.ts';
import { ms, type Ms } from '../units/time.ts';
import { timeline } from './build-timeline.ts';
import { pauseTime, readTime } from './cue-time.ts';
import type { ReaderProfile, Timeline } from './timeline.ts';

/** A profile that meets the target; `reachable` is false where only the nearest allowed rate could be given. */
export type Fit = { readonly profile: ReaderProfile; readonly reachable: boolean };

/** Rates are searched in billionths: an hour's script moves by 4 microseconds a step, and every machine gets the same answer. */
const stepsOfRate = 1_000_000_000;

/** How long the script lasts, not rounded. Grows with the rate, and stays where only floors and written pauses are left. */
const lengthOf = (script: Script, profile: ReaderProfile): number =>
  script.cues.reduce((total, cue) => total + readTime(cue, profile) + pauseTime(cue, profile), Math.max(0, script.leadIn));

/** The smallest allowed rate, in steps, at which the script lasts the target or longer; the slowest rate when none does. */
const firstRateLasting = (script: Script, profile: ReaderProfile, target: Ms): number => {
  let low: number = rateLimits.fastest * stepsOfRate;
  let high: number = rateLimits.slowest * stepsOfRate;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (lengthOf(script, { ...profile, rate: middle / stepsOfRate }) < target) low = middle + 1;
    else high = middle;
  }
  return low / stepsOfRate;
};

/** What a rate can still bend: the cues of stories that no take rules. `fixed` is how long the others last. */
const bendable = (script: Script, { cues, duration }: Timeline): { readonly script: Script; readonly fixed: Ms } => {
  const ruled = cues.filter(({ source }) => source !== undefined);
  const fixed = ruled.reduce((sum, { start, end, pause }) => sum + end - start + pause.ms, 0);
  return { script: { ...script, cues: cues.flatMap(({ cue, source }) => (source === undefined ? [cue] : [])), leadIn: cues[0]?.start ?? duration }, fixed: ms(fixed) };
};

/**
 * The profile whose rate (0.25 to 4; design.md gives the model, the limits are ours) makes the script last `target`,
 * lead-in and last pause included. Written pauses and the shortest cue stay as they are; the pause scale is kept. The
 * profile given is kept when it meets the target already, and when takes rule every story.
 */
export const fitToTarget = (script: Script, profile: ReaderProfile, target: Ms, takes: readonly Take[] = []): Fit => {
  const built = timeline(script, profile, takes);
  if (built.duration === target) return { profile, reachable: true };
  const { script: free, fixed } = bendable(script, built);
  if (free.cues.length === 0) return { profile, reachable: false };
  const fitted = { ...profile, rate: firstRateLasting(free, profile, ms(target - fixed)) };
  return { profile: fitted, reachable: Math.abs(timeline(script, fitted, takes).duration - target) <= 1 };
};
