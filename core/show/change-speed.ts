/** Rolls, holds and changes the speed; the position is the same before and after each of them, and the speed eases over. */
import { playedAt, playedDuration } from '../timeline/skips.ts';
import { elapsedBetween, instant, type Instant, type Ms } from '../units/time.ts';
import { moveRoll } from './move-roll.ts';
import { isRolling, positionIn } from './roll.ts';
import type { Show } from './show.ts';

/** The slowest and the fastest speed, either way: what command.ts lets in. */
export const speedLimits = { slowest: 0.1, fastest: 4 } as const;

/** Speeds are kept in ten-thousandths, so that nudging up and down comes back to where it began. */
const stepsOfSpeed = 10_000;

/** When a roll that is asked for now begins: a rehearsed one after the count-in; one that rolls already, and a take that is played back, at once. */
const startOf = (show: Show, now: Instant): Instant => {
  const { on, countIn } = show.rehearsal;
  return on && !isRolling(show) && show.ruling.played === null ? instant(now + countIn) : now;
};

const withinLimits = (size: number): number => Math.min(speedLimits.fastest, Math.max(speedLimits.slowest, size));

/** Rolls from here at the show's speed. */
export const roll = (show: Show, now: Instant): Show =>
  show.roll.speed === show.speed ? show : moveRoll(show, now, positionIn(show, now), show.speed, { start: startOf(show, now) });

/** Stops here. */
export const hold = (show: Show, now: Instant): Show => (isRolling(show) ? moveRoll(show, now, positionIn(show, now), 0) : show);

/** Holds when rolling, rolls when holding; at the end it stays there. */
export const toggleRoll = (show: Show, now: Instant): Show => (isRolling(show) ? hold(show, now) : roll(show, now));

const takeSpeed = (show: Show, speed: number, now: Instant): Show => {
  if (speed === show.speed) return show;
  const moved = isRolling(show) ? moveRoll(show, now, positionIn(show, now), speed) : show;
  return { ...moved, speed };
};

/** Takes a speed at once when rolling, else with the next roll. A speed of the operator's own ends a finish time. */
export const setSpeed = (show: Show, speed: number, now: Instant): Show => takeSpeed(show.finish === null ? show : { ...show, finish: null }, speed, now);

/** Goes faster (or slower, when negative) in the direction it has, within the limits. */
export const nudgeSpeed = (show: Show, by: number, now: Instant): Show => {
  const wanted = Math.round((Math.abs(show.speed) + by) * stepsOfSpeed) / stepsOfSpeed;
  return setSpeed(show, Math.sign(show.speed) * withinLimits(wanted), now);
};

/** Turns the direction round. */
export const reverse = (show: Show, now: Instant): Show => setSpeed(show, -show.speed, now);

/** The speed that reads what is left by the finish time, in ten-thousandths and within the limits; null when nothing is left, or no time. */
const speedToFinish = (show: Show, finish: Instant, now: Instant): number | null => {
  const left = playedDuration(show.timeline) - playedAt(show.timeline, positionIn(show, now));
  const time = elapsedBetween(now, finish);
  if (left <= 0 || time <= 0) return null;
  return withinLimits(Math.round((left / time) * stepsOfSpeed) / stepsOfSpeed);
};

/** Bends the speed to the finish time, as after anything that changed what is left to read. */
export const bendSpeed = (show: Show, now: Instant): Show => {
  const speed = show.finish === null ? null : speedToFinish(show, show.finish, now);
  return speed === null ? show : takeSpeed(show, speed, now);
};

/** Wants the reading to end in so many ms from now, and bends the speed to it; null leaves the speed as it is from here on. */
export const setFinish = (show: Show, length: Ms | null, now: Instant): Show => {
  if (length === null) return show.finish === null ? show : { ...show, finish: null };
  return bendSpeed({ ...show, finish: instant(now + length) }, now);
};
