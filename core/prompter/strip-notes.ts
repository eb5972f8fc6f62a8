/** What the strip beside the reader's words says of the time: which clocks are wanted, and what each shows. */
import { formatTimeOfDay } from '../clock/parse-time-of-day.ts';
import { clocksOf } from '../show/clocks.ts';
import { dayClocksOf, type Wall } from '../show/day-clocks.ts';
import type { Show } from '../show/show.ts';
import { formatClock, formatDifference } from '../timeline/format-time.ts';
import type { Instant } from '../units/time.ts';

/** The clocks of the strip, in their order. */
const stripClocks = ['elapsed', 'remaining', 'overUnder', 'plannedEnd', 'startBy', 'clock'] as const;

/** The name of one. */
export type StripClock = (typeof stripClocks)[number];

/** What stands before a clock; those that a reader knows by their form have nothing. */
export const stripLabels: Readonly<Record<StripClock, string>> = { elapsed: 'read', remaining: '', overUnder: '', plannedEnd: 'ends', startBy: 'start by', clock: '' };

/** The clocks that the picture wants; over/under only with a target, the latest start only with a wished end. */
export const wantedClocks = ({ picture, target, endAt }: Pick<Show, 'picture' | 'target' | 'endAt'>): readonly StripClock[] => {
  const wanted: Readonly<Record<StripClock, boolean>> = {
    elapsed: picture.showElapsed,
    remaining: picture.showRemaining,
    overUnder: picture.showOverUnder && target !== null,
    plannedEnd: picture.showPlannedEnd,
    startBy: picture.showStartBy && endAt !== null,
    clock: picture.showClock,
  };
  return stripClocks.filter((name) => wanted[name]);
};

/** What over/under and its like show to a reader: whole seconds do. */
const difference = (length: Parameters<typeof formatDifference>[0]): string => formatDifference(length).replace(/\.\d$/, '');

/** What every clock shows now; empty where there is nothing to meet. */
export const stripTexts = (show: Show, now: Instant, wall: Wall): Readonly<Record<StripClock, string>> => {
  const clocks = clocksOf(show, now);
  const day = dayClocksOf(show, clocks, wall);
  return {
    elapsed: formatClock(clocks.elapsed),
    remaining: `−${formatClock(clocks.remaining)}`,
    overUnder: clocks.overUnder === null ? '' : difference(clocks.overUnder),
    plannedEnd: formatTimeOfDay(day.plannedEnd),
    startBy: day.startBy === null ? '' : formatTimeOfDay(day.startBy),
    clock: formatTimeOfDay(day.timeOfDay),
  };
};
