/** Gives a show a new roll from now on: the one way in which a roll changes, so that the stopwatch always follows. */
import { elapsedBetween, ms, type Instant, type Ms } from '../units/time.ts';
import { isCountingIn, isEasing, speedIn } from './roll.ts';
import type { Ease, Roll, Show } from './show.ts';
import { settledStopwatch } from './stopwatch.ts';

/** How long a change of speed takes, ms: no jerk is seen, and a hold still stops within a word. */
export const easing = ms(250);

/** An ease that is under way towards the same speed goes on; towards another one it begins anew, from the speed of this moment. */
const easeTo = (roll: Roll, now: Instant, speed: number, from: number): Ease | null => {
  if (from === speed) return null;
  const left = roll.ease !== undefined && roll.speed === speed && isEasing(roll, now) ? roll.ease.over - elapsedBetween(roll.at, now) : easing;
  return { from, over: ms(Math.min(easing, left)) };
};

/** What else a move may say. */
export type Move = {
  /** When it begins: now, or at the end of a count-in. A roll that is being counted in still begins when it would have. */
  readonly start?: Instant;
  /** How much longer the timeline has become at the position, so that the words go on at the speed that they had. */
  readonly stretch?: number;
};

/** The show rolling from a point of the timeline towards a speed: 0 holds, from now on. */
export const moveRoll = (show: Show, now: Instant, from: Ms, speed: number, { start, stretch = 1 }: Move = {}): Show => {
  const begins = start ?? (isCountingIn(show, now) ? show.roll.at : now);
  const at = speed === 0 ? now : begins;
  // What is counted in begins on the beat.
  const ease = at > now ? null : easeTo(show.roll, now, speed, speedIn(show, now) * stretch);
  const roll: Roll = { at, from, speed };
  return { ...show, roll: ease === null ? roll : { ...roll, ease }, stopwatch: settledStopwatch(show, now, speed === 0 ? null : at) };
};
