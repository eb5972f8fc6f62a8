/** Where a roll is at an instant: the one line that main and every window read the clock through. */
import { elapsedBetween, instant, ms, type Instant, type Ms } from '../units/time.ts';
import type { Loop, Roll, Show } from './show.ts';

/** What is moving, and over what. */
type Rolling = Pick<Show, 'roll' | 'timeline' | 'rehearsal'>;

/** The point of the timeline that a roll has come to: where it began until it begins; runs on past both ends. */
export const positionAt = (roll: Roll, now: Instant): Ms => ms(roll.from + roll.speed * Math.max(0, elapsedBetween(roll.at, now)));

/** The loop that a roll will come to the end of, or null: one that set out beyond it rolls on. */
const loopOf = ({ roll, rehearsal: { loop } }: Rolling): Loop | null => {
  if (loop === null || roll.speed === 0) return null;
  return (roll.speed > 0 ? roll.from < loop.to : roll.from > loop.from) ? loop : null;
};

/** A position that ran out of a loop, led back into it as often as it did. */
const ledBack = ({ from, to }: Loop, speed: number, position: Ms): Ms => {
  if (speed > 0) return position < to ? position : ms(from + ((position - to) % (to - from)));
  return position > from ? position : ms(to - ((from - position) % (to - from)));
};

/** The point of the timeline that the show has come to: never before 0, never after the end, round and round in a loop. */
export const positionIn = (show: Rolling, now: Instant): Ms => {
  const loop = loopOf(show);
  const position = positionAt(show.roll, now);
  return ms(Math.min(show.timeline.duration, Math.max(0, loop === null ? position : ledBack(loop, show.roll.speed, position))));
};

/** True while a roll is counted in: it stands where it will begin. */
export const isCountingIn = ({ roll }: Pick<Show, 'roll'>, now: Instant): boolean => roll.speed !== 0 && now < roll.at;

/** How fast the show moves at this very moment: 0 while it holds or is counted in. */
export const speedIn = (show: Pick<Show, 'roll'>, now: Instant): number => (isCountingIn(show, now) ? 0 : show.roll.speed);

/** When the movement next stops being even: at the end of the count-in or of a loop; null: it never does. */
export const nextTurn = (show: Rolling, now: Instant): Instant | null => {
  if (isCountingIn(show, now)) return show.roll.at;
  const loop = loopOf(show);
  if (loop === null) return null;
  const { speed } = show.roll;
  return instant(now + ((speed > 0 ? loop.to : loop.from) - positionIn(show, now)) / speed);
};

/** True from roll to hold, at the end of the timeline too, where nothing moves any more. */
export const isRolling = ({ roll }: Pick<Show, 'roll'>): boolean => roll.speed !== 0;

/** When a roll comes to the end that it moves towards (the start, when it runs backwards); null while it holds, and in a loop. */
export const arrivalOf = (show: Rolling): Instant | null => {
  const { roll, timeline } = show;
  if (roll.speed === 0 || loopOf(show) !== null) return null;
  const goal = roll.speed > 0 ? timeline.duration : 0;
  return instant(roll.at + Math.max(0, (goal - roll.from) / roll.speed));
};
