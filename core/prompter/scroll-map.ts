/** The map from the timeline's ms to the px of the rows' layer that are at the cue marker: monotone, and smooth as a scroll must be. */
import type { Pace } from '../show/show.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { ms, type Ms } from '../units/time.ts';
import { evenKnots } from './even-knots.ts';
import { curveAt, monotoneCurve, type MonotoneCurve } from './monotone-curve.ts';
import type { Row } from './row.ts';
import { rowReadings, type RowReading } from './row-readings.ts';
import { smoothedAt, smoothedLine, type SmoothedLine } from './smoothed-line.ts';
import { speechKnots } from './speech-knots.ts';

/**
 * Where the rows are at every moment: first a clock that holds in pauses, its corners rounded, then a smooth path through
 * the rows. `from` and `to`: the stretch of the timeline that the rows cover; before and after it nothing moves.
 */
export type ScrollMap = { readonly clock: SmoothedLine; readonly path: MonotoneCurve; readonly from: Ms; readonly to: Ms };

/**
 * Over how long the scroll eases into a hold and out of it, ms: an ellipsis pause (380 ms) still comes to a stand, and half
 * of it is less than the shortest cue, so that a cue starts in its own row.
 */
const easing = 350;

type Shape = Pick<ScrollMap, 'clock' | 'path'>;

/** Before the rows: a lead-in is a hold; where the script or the window simply begins, nothing has to be eased into. */
const beginsMoving = (first: RowReading): boolean => !first.isFirst || first.spoken[0].start <= 0;

const speechShape = (rows: readonly RowReading[], first: RowReading): Shape => {
  const { clock, path } = speechKnots(rows);
  return { clock: smoothedLine(clock, easing, beginsMoving(first) ? 1 : 0, 0), path: monotoneCurve(path) };
};

const evenShape = (rows: readonly RowReading[], first: RowReading): Shape => {
  const knots = evenKnots(rows);
  const [a, b] = [knots[0] ?? { x: 0, y: 0 }, knots[1] ?? { x: 1, y: 0 }];
  const last = knots.at(-1) ?? a;
  const slope = beginsMoving(first) ? Math.max(0, b.y - a.y) / (b.x - a.x) : 0;
  const path = last.y > a.y ? [{ x: a.y, y: a.y }, { x: last.y, y: last.y }] : [{ x: a.y, y: a.y }];
  return { clock: smoothedLine(knots, easing, slope, 0), path: monotoneCurve(path) };
};

const middleOf = (rows: readonly Row[]): number => {
  const row = rows[0];
  return row === undefined ? 0 : row.top + row.height / 2;
};

/** Without words nothing moves: the first row, if there is one, stays at the marker. */
const still = (rows: readonly Row[], timeline: Timeline): ScrollMap => ({
  clock: smoothedLine([], easing, 0, 0),
  path: monotoneCurve([{ x: 0, y: middleOf(rows) }]),
  from: ms(0),
  to: timeline.duration,
});

/**
 * The map of laid-out rows, sorted by `top` and in the reading order of the timeline. They may be a window of a longer
 * script: away from its edges the map is the same as that of all rows.
 *
 * Pace `speech`: the rows move while words are read, and hold in pauses; a pause before a paragraph is used for the way to
 * it. A cue starts with its own row at the marker (a row of one short word, read in under
 * 50 ms, may be past by then). Pace `even`: constant rows between the starts of paragraphs (and of half
 * minutes of long ones), which are met on time; what is at the marker between may be a row off.
 */
export const scrollMap = (rows: readonly Row[], timeline: Timeline, pace: Pace): ScrollMap => {
  const readings = rowReadings(rows, timeline);
  const [first, last] = [readings[0], readings.at(-1)];
  if (first === undefined || last === undefined) return still(rows, timeline);
  const shape = pace === 'speech' ? speechShape(readings, first) : evenShape(readings, first);
  return { ...shape, from: first.isFirst ? ms(0) : ms(first.spoken[0].start), to: last.isLast ? timeline.duration : ms(last.end) };
};

/** The px of the layer that is at the cue marker at a moment of the timeline. Never falls as the moment grows. */
export const yAt = ({ clock, path }: ScrollMap, at: Ms): number => curveAt(path, smoothedAt(clock, at));

/** How near is near enough when a moment is looked for, ms. */
const precision = 1e-3;
/** Rows this near to the wanted px count as there already, px: a hold is found by its end. */
const slack = 1e-6;

/**
 * The moment at which a px of the layer is at the cue marker: the last one, where the rows hold there. A px above or below
 * all that is reached gives the start or the end of what the rows cover.
 */
export const msAt = (map: ScrollMap, y: number): Ms => {
  if (yAt(map, map.from) > y + slack) return map.from;
  let low: number = map.from;
  let high: number = map.to;
  if (yAt(map, map.to) <= y + slack) return map.to;
  while (high - low > precision) {
    const middle = (low + high) / 2;
    if (yAt(map, ms(middle)) <= y + slack) low = middle;
    else high = middle;
  }
  return ms(low);
};
