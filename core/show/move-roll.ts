/** Gives a show a new roll from now on: the one way in which a roll changes, so that the stopwatch always follows. */
import type { Instant, Ms } from '../units/time.ts';
import { isCountingIn } from './roll.ts';
import type { Show } from './show.ts';
import { settledStopwatch } from './stopwatch.ts';

/** A roll that is being counted in still begins when it would have. */
const usualStart = (show: Show, now: Instant): Instant => (isCountingIn(show, now) ? show.roll.at : now);

/** The show rolling from a point of the timeline at a speed (0 holds, from now on) from an instant on: now, or the end of the count-in. */
export const moveRoll = (show: Show, now: Instant, from: Ms, speed: number, start: Instant = usualStart(show, now)): Show => {
  const at = speed === 0 ? now : start;
  return { ...show, roll: { at, from, speed }, stopwatch: settledStopwatch(show, now, speed === 0 ? null : at) };
};
