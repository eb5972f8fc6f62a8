/** Where a roll is at an instant: the one line that main and every window read the clock through. */
import { elapsedBetween, instant, ms, type Instant, type Ms } from '../units/time.ts';
import type { Roll, Show } from './show.ts';

/** What is moving, and over what. */
type Rolling = Pick<Show, 'roll' | 'timeline'>;

/** The point of the timeline that a roll has come to; runs on past both ends. */
export const positionAt = (roll: Roll, now: Instant): Ms => ms(roll.from + roll.speed * elapsedBetween(roll.at, now));

/** The point of the timeline that the show has come to: never before 0, never after the end. */
export const positionIn = ({ roll, timeline }: Rolling, now: Instant): Ms => ms(Math.min(timeline.duration, Math.max(0, positionAt(roll, now))));

/** True from roll to hold, at the end of the timeline too, where nothing moves any more. */
export const isRolling = ({ roll }: Pick<Show, 'roll'>): boolean => roll.speed !== 0;

/** When a roll comes to the end that it moves towards (the start, when it runs backwards); null while it holds. */
export const arrivalOf = ({ roll, timeline }: Rolling): Instant | null => {
  if (roll.speed === 0) return null;
  const goal = roll.speed > 0 ? timeline.duration : 0;
  return instant(roll.at + Math.max(0, (goal - roll.from) / roll.speed));
};
