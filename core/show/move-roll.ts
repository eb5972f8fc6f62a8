/** Gives a show a new roll from now on: the one way in which a roll changes, so that the stopwatch always follows. */
import type { Instant, Ms } from '../units/time.ts';
import type { Show } from './show.ts';
import { settledStopwatch } from './stopwatch.ts';

/** The show rolling from a point of the timeline at a speed (0 holds), from now on. */
export const moveRoll = (show: Show, now: Instant, from: Ms, speed: number): Show => ({
  ...show,
  roll: { at: now, from, speed },
  stopwatch: settledStopwatch(show, now, speed !== 0),
});
