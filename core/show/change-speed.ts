/** Rolls, holds and changes the speed; the position is the same before and after each of them. */
import { instant, type Instant } from '../units/time.ts';
import { moveRoll } from './move-roll.ts';
import { isRolling, positionIn } from './roll.ts';
import type { Show } from './show.ts';

/** The slowest and the fastest speed, either way: what command.ts lets in. */
export const speedLimits = { slowest: 0.1, fastest: 4 } as const;

/** Speeds are kept in ten-thousandths, so that nudging up and down comes back to where it began. */
const stepsOfSpeed = 10_000;

/** When a roll that is asked for now begins: a rehearsed one after the count-in, one that rolls already at once. */
const startOf = (show: Show, now: Instant): Instant => {
  const { on, countIn } = show.rehearsal;
  return on && !isRolling(show) ? instant(now + countIn) : now;
};

/** Rolls from here at the show's speed. */
export const roll = (show: Show, now: Instant): Show =>
  show.roll.speed === show.speed ? show : moveRoll(show, now, positionIn(show, now), show.speed, startOf(show, now));

/** Stops here. */
export const hold = (show: Show, now: Instant): Show => (isRolling(show) ? moveRoll(show, now, positionIn(show, now), 0) : show);

/** Holds when rolling, rolls when holding; at the end it stays there. */
export const toggleRoll = (show: Show, now: Instant): Show => (isRolling(show) ? hold(show, now) : roll(show, now));

/** Takes a speed at once when rolling, else with the next roll. */
export const setSpeed = (show: Show, speed: number, now: Instant): Show => {
  if (speed === show.speed) return show;
  const moved = isRolling(show) ? moveRoll(show, now, positionIn(show, now), speed) : show;
  return { ...moved, speed };
};

/** Goes faster (or slower, when negative) in the direction it has, within the limits. */
export const nudgeSpeed = (show: Show, by: number, now: Instant): Show => {
  const wanted = Math.round((Math.abs(show.speed) + by) * stepsOfSpeed) / stepsOfSpeed;
  const magnitude = Math.min(speedLimits.fastest, Math.max(speedLimits.slowest, wanted));
  return setSpeed(show, Math.sign(show.speed) * magnitude, now);
};

/** Turns the direction round. */
export const reverse = (show: Show, now: Instant): Show => setSpeed(show, -show.speed, now);
