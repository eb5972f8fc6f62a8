/** The clocks that are told in the time of day: when the show will end, when it must start to end on time. */
import { nearestMoment, timeOfDay, wallTime, type WallTime } from '../clock/wall-time.ts';
import { ms, type Ms } from '../units/time.ts';
import type { Clocks } from './clocks.ts';
import type { Show } from './show.ts';

/** Wall time where it is read: the moment, and the time zone by its IANA name. */
export type Wall = { readonly now: WallTime; readonly zone: string };

/** The clocks; times of day are ms since the 00:00:00 of the wall. */
export type DayClocks = {
  readonly timeOfDay: Ms;
  /** When the last word will be read, if it is read on from now. */
  readonly plannedEnd: Ms;
  /** The latest time to begin what is left (back-time) so that it ends at the wished time; null without one. */
  readonly startBy: Ms | null;
  /** Until then; negative when it is too late already. */
  readonly startIn: Ms | null;
  /** The expected end less the wished one; null without one. */
  readonly overEnd: Ms | null;
};

/** The clocks of the day beside the show's own. A wished end is the one nearest to the planned end: midnight does not turn it into tomorrow's. */
export const dayClocksOf = ({ endAt }: Pick<Show, 'endAt'>, { remaining }: Pick<Clocks, 'remaining'>, { now, zone }: Wall): DayClocks => {
  const plannedEnd = wallTime(now + remaining);
  const known = { timeOfDay: timeOfDay(now, zone), plannedEnd: timeOfDay(plannedEnd, zone) };
  if (endAt === null) return { ...known, startBy: null, startIn: null, overEnd: null };
  const end = nearestMoment(endAt, plannedEnd, zone);
  const start = wallTime(end - remaining);
  return { ...known, startBy: timeOfDay(start, zone), startIn: ms(start - now), overEnd: ms(plannedEnd - end) };
};
