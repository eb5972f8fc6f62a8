/** A line of straight pieces with its corners rounded: at every x the mean of the line over a stretch around it, worked out exactly. */
import { lastIndexNotAfter } from '../units/last-index-not-after.ts';
import type { CurvePoint } from './monotone-curve.ts';

/** A line through points (x grows strictly, y never falls), going on at both ends by the slopes given, rounded over `width`. */
export type SmoothedLine = {
  readonly points: readonly CurvePoint[];
  readonly slopeBefore: number;
  readonly slopeAfter: number;
  readonly width: number;
  /** The area under the line from its first point to each point. */
  readonly areas: readonly number[];
};

/** Rounds a line's corners over `width`, which is more than 0. */
export const smoothedLine = (points: readonly CurvePoint[], width: number, slopeBefore: number, slopeAfter: number): SmoothedLine => {
  let area = 0;
  const areas = points.map((point, index) => {
    const before = points[index - 1];
    if (before !== undefined) area += ((point.x - before.x) * (before.y + point.y)) / 2;
    return area;
  });
  return { points, slopeBefore, slopeAfter, width, areas };
};

/** The slope of the piece that begins at a point; -1 is the one before all. */
const slopeFrom = ({ points, slopeBefore, slopeAfter }: SmoothedLine, index: number): number => {
  const [a, b] = [points[index], points[index + 1]];
  if (a === undefined) return slopeBefore;
  return b === undefined ? slopeAfter : (b.y - a.y) / (b.x - a.x);
};

/** The area under the line from its first point to x; negative to the left of it. */
const areaTo = (line: SmoothedLine, x: number): number => {
  const index = lastIndexNotAfter(line.points.length, (at) => line.points[at]?.x ?? Infinity, x);
  const from = line.points[Math.max(0, index)];
  if (from === undefined) return 0;
  const run = x - from.x;
  return (line.areas[Math.max(0, index)] ?? 0) + run * (from.y + (slopeFrom(line, index) * run) / 2);
};

/** The rounded line at x: its slope is continuous and between the slopes around. */
export const smoothedAt = (line: SmoothedLine, x: number): number =>
  (areaTo(line, x + line.width / 2) - areaTo(line, x - line.width / 2)) / line.width;
