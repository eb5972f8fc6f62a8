/** The marks of the timeline's ruler: round times, far enough apart to be read. */
import { ms, type Ms } from '../../../core/units/time.ts';
import { spanOf, type TimelineView } from './scale.ts';

const steps = [100, 200, 500, 1_000, 2_000, 5_000, 10_000, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000, 1_800_000, 3_600_000, 7_200_000];

/** Least distance of two marks, px. */
const leastGap = 110;

/** The step between marks at a zoom: the smallest round one that leaves room for the words. */
export const tickStep = (pxPerSecond: number): Ms =>
  ms(steps.find((step) => (step / 1000) * pxPerSecond >= leastGap) ?? Math.ceil(leastGap / pxPerSecond / 3600) * 3_600_000);

/** The times of the marks in view, the first at or before the left edge. */
export const rulerTicks = (view: TimelineView): readonly Ms[] => {
  const step = tickStep(view.pxPerSecond);
  const first = Math.floor(view.from / step);
  const last = Math.floor((view.from + spanOf(view)) / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ms((first + index) * step));
};
