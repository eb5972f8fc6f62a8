/** A smooth curve through points that never turns back: piecewise cubic, its slope continuous (Fritsch and Butland, 1984). */
import { lastIndexNotAfter } from '../units/last-index-not-after.ts';

/** A point of a curve. */
export type CurvePoint = { readonly x: number; readonly y: number };

/** A curve through its points; x grows strictly, y never falls. Flat before the first and after the last. */
export type MonotoneCurve = { readonly points: readonly CurvePoint[]; readonly slopes: readonly number[] };

const secant = (a: CurvePoint, b: CurvePoint): number => (b.y - a.y) / (b.x - a.x);

/** The slope at an inner point: the weighted harmonic mean of its neighbours', flat beside a flat one. */
const innerSlope = (before: CurvePoint, at: CurvePoint, after: CurvePoint): number => {
  const [left, right] = [secant(before, at), secant(at, after)];
  if (left <= 0 || right <= 0) return 0;
  const [wide, narrow] = [2 * (after.x - at.x) + (at.x - before.x), after.x - at.x + 2 * (at.x - before.x)];
  return (wide + narrow) / (wide / left + narrow / right);
};

const slopeAt = (points: readonly CurvePoint[], index: number): number => {
  const [before, at, after] = [points[index - 1], points[index], points[index + 1]];
  if (at === undefined) return 0;
  if (before === undefined) return after === undefined ? 0 : secant(at, after);
  return after === undefined ? secant(before, at) : innerSlope(before, at, after);
};

/** The curve through points, which must be in order. */
export const monotoneCurve = (points: readonly CurvePoint[]): MonotoneCurve => ({
  points,
  slopes: points.map((_, index) => slopeAt(points, index)),
});

const between = (a: CurvePoint, b: CurvePoint, slopeA: number, slopeB: number, x: number): number => {
  const width = b.x - a.x;
  const t = (x - a.x) / width;
  const rest = 1 - t;
  const byPoints = a.y * (1 + 2 * t) * rest * rest + b.y * t * t * (3 - 2 * t);
  const bySlopes = width * t * rest * (slopeA * rest - slopeB * t);
  return Math.min(b.y, Math.max(a.y, byPoints + bySlopes));
};

/** The height of a curve; 0 for one without points. */
export const curveAt = ({ points, slopes }: MonotoneCurve, x: number): number => {
  const index = lastIndexNotAfter(points.length, (at) => points[at]?.x ?? Infinity, x);
  const [a, b] = [points[index], points[index + 1]];
  if (a === undefined) return b?.y ?? 0;
  return b === undefined ? a.y : between(a, b, slopes[index] ?? 0, slopes[index + 1] ?? 0, x);
};
