/** Where a roll is at an instant: the one line that main and every window read the clock through. */
import { playedAt, playedDuration, timelineAt } from '../timeline/skips.ts';
import { elapsedBetween, instant, ms, type Instant, type Ms } from '../units/time.ts';
import type { Roll, Show } from './show.ts';

/** What is moving, and over what. */
type Rolling = Pick<Show, 'roll' | 'timeline' | 'rehearsal'>;

/** The time that a roll goes by: none until it begins. */
const passedIn = ({ at }: Roll, now: Instant): Ms => ms(Math.max(0, elapsedBetween(at, now)));

/** The time that counts at the old speed while a roll eases from it to its own. */
const easedTime = (over: Ms, passed: Ms): number => (passed < over ? passed - (passed * passed) / (2 * over) : over / 2);

/** The point of the timeline that a roll has come to: where it began until it begins; runs on past both ends. Position and speed are continuous. */
export const positionAt = (roll: Roll, now: Instant): Ms => {
  const { from, speed, ease } = roll;
  const passed = passedIn(roll, now);
  return ms(from + speed * passed + (ease === undefined ? 0 : (ease.from - speed) * easedTime(ease.over, passed)));
};

/** How fast a roll goes at an instant: evenly from the ease's speed to its own. */
export const speedAt = (roll: Roll, now: Instant): number => {
  const { speed, ease } = roll;
  const passed = passedIn(roll, now);
  return ease === undefined || passed >= ease.over ? speed : ease.from + ((speed - ease.from) * passed) / ease.over;
};

/** True while a roll has not yet come to its own speed. */
export const isEasing = (roll: Roll, now: Instant): boolean => roll.ease !== undefined && passedIn(roll, now) < roll.ease.over;

/** The very same movement, told from a later instant on. */
export const rollFrom = (roll: Roll, now: Instant): Roll => {
  const base = { at: now, from: positionAt(roll, now), speed: roll.speed };
  if (roll.ease === undefined || !isEasing(roll, now)) return base;
  return { ...base, ease: { from: speedAt(roll, now), over: ms(roll.ease.over - passedIn(roll, now)) } };
};

/** A stretch of the played time that is gone round and round. */
type Round = { readonly from: Ms; readonly to: Ms };

/** The loop that a roll will come to the end of, in played time, or null: one that set out beyond it rolls on. */
const roundOf = ({ roll, timeline, rehearsal: { loop } }: Rolling): Round | null => {
  if (loop === null || roll.speed === 0) return null;
  if (roll.speed > 0 ? roll.from >= loop.to : roll.from <= loop.from) return null;
  const round = { from: playedAt(timeline, loop.from), to: playedAt(timeline, loop.to) };
  return round.to > round.from ? round : null;
};

/** A position that ran out of a loop, led back into it as often as it did. */
const ledBack = ({ from, to }: Round, speed: number, position: Ms): Ms => {
  if (speed > 0) return position < to ? position : ms(from + ((position - to) % (to - from)));
  return position > from ? position : ms(to - ((from - position) % (to - from)));
};

/** The time that the show has played up to an instant, without what is cloaked: never under 0, never over all there is, round and round in a loop. */
export const playedIn = (show: Rolling, now: Instant): Ms => {
  const { roll, timeline } = show;
  const round = roundOf(show);
  const played = ms(playedAt(timeline, roll.from) + positionAt(roll, now) - roll.from);
  return ms(Math.min(playedDuration(timeline), Math.max(0, round === null ? played : ledBack(round, roll.speed, played))));
};

/** The point of the timeline that the show has come to: never before 0, never after the end, never inside a cloaked story. */
export const positionIn = (show: Rolling, now: Instant): Ms => timelineAt(show.timeline, playedIn(show, now));

/** True while a roll is counted in: it stands where it will begin. */
export const isCountingIn = ({ roll }: Pick<Show, 'roll'>, now: Instant): boolean => roll.speed !== 0 && now < roll.at;

/** How fast the show moves at this very moment: 0 while it is counted in. */
export const speedIn = (show: Pick<Show, 'roll'>, now: Instant): number => (isCountingIn(show, now) ? 0 : speedAt(show.roll, now));

/** How often the instant of a position is bisected: to far less than a thousandth of a ms. */
const bisections = 40;

/** When a roll that moves has come to a position (of `positionAt`), or passes it for good; at its start for one that lies behind. */
export const instantOf = (roll: Roll, position: Ms): Instant => {
  const over = roll.ease?.over ?? 0;
  const lead = roll.ease === undefined ? 0 : ((roll.ease.from - roll.speed) * over) / 2;
  const steady = (position - roll.from - lead) / roll.speed;
  if (steady >= over) return instant(roll.at + steady);
  const way = Math.sign(roll.speed === 0 ? (roll.ease?.from ?? 0) : roll.speed);
  let [before, after] = [0, over];
  for (let step = 0; step < bisections; step += 1) {
    const middle = (before + after) / 2;
    if ((positionAt(roll, instant(roll.at + middle)) - position) * way < 0) before = middle;
    else after = middle;
  }
  return instant(roll.at + after);
};

/** When the movement next stops being even: at the end of the count-in or of a loop; null: it never does. */
export const nextTurn = (show: Rolling, now: Instant): Instant | null => {
  const { roll } = show;
  if (isCountingIn(show, now)) return roll.at;
  const round = roundOf(show);
  if (round === null) return null;
  const left = (roll.speed > 0 ? round.to : round.from) - playedIn(show, now);
  return instantOf(roll, ms(positionAt(roll, now) + left));
};

/** True from roll to hold, at the end of the timeline too, where nothing moves any more. */
export const isRolling = ({ roll }: Pick<Show, 'roll'>): boolean => roll.speed !== 0;

/** When a roll comes to the end that it moves towards (the start, when it runs backwards); null while it holds, and in a loop. */
export const arrivalOf = (show: Rolling): Instant | null => {
  const { roll, timeline } = show;
  if (roll.speed === 0 || roundOf(show) !== null) return null;
  const left = (roll.speed > 0 ? playedDuration(timeline) : 0) - playedAt(timeline, roll.from);
  return instantOf(roll, ms(roll.from + left));
};
