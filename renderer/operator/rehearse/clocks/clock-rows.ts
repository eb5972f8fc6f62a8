/** What each clock of the panel says. */
import { formatTimeOfDay } from '../../../../core/clock/parse-time-of-day.ts';
import type { Clocks } from '../../../../core/show/clocks.ts';
import type { DayClocks } from '../../../../core/show/day-clocks.ts';
import { formatClock, formatDifference, formatTenths } from '../../../../core/timeline/format-time.ts';
import { ms, type Ms } from '../../../../core/units/time.ts';

/** One clock: its figures, and how far off it is where there is something to meet. */
export type ClockRow = { readonly text: string; readonly off?: Ms };

const none: ClockRow = { text: '–' };

/** Live follow: the rest at the rate that was seen. */
type Followed = { readonly rest: Ms; readonly rate: number };

const followedRow = ({ rest, rate }: Followed): ClockRow => ({ text: `${formatTenths(rest)} (×${rate.toFixed(2)})` });

const startRow = ({ startBy, startIn }: DayClocks): ClockRow => {
  if (startBy === null || startIn === null) return none;
  return { text: formatTimeOfDay(startBy), ...(startIn < 0 ? { off: ms(0 - startIn) } : {}) };
};

const differenceRow = (off: Ms | null): ClockRow => (off === null ? none : { text: formatDifference(off), off });

/** The clocks by their names in the panel. `followed` null: no cue was read yet. */
export const clockRows = (clocks: Clocks, day: DayClocks, followed: Followed | null): Readonly<Record<string, ClockRow>> => ({
  total: { text: formatClock(clocks.readTime) },
  elapsed: { text: formatTenths(clocks.elapsed) },
  remaining: { text: formatTenths(clocks.remaining) },
  live: followed === null ? none : followedRow(followed),
  ends: { text: formatTimeOfDay(day.plannedEnd) },
  startBy: startRow(day),
  overTarget: differenceRow(clocks.overUnder),
  overEnd: differenceRow(day.overEnd),
});
