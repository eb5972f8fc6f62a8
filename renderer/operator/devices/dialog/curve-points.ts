/** The curve of an axis as a line of points: the way of the hand across, what comes of it upwards. */
import { shapedAxis, shapedFader } from '../../../../core/devices/axis-curve.ts';
import type { AxisUse } from '../../../../core/devices/bindings.ts';

/** What comes of a value: -1 to 1. */
const outcomeOf = (value: number, use: AxisUse): number => (use.drives === 'fader' ? shapedFader(value, use) * 2 - 1 : shapedAxis(value, use));

/** Points of the line. */
const steps = 64;

/** A value from -1 to 1 as a place in a picture of `size`. */
const across = (value: number, size: number): number => Math.round(((value + 1) / 2) * size * 100) / 100;

/** A point of the picture; its y grows downwards. */
export const pointOf = (value: number, use: AxisUse, size: number): { readonly x: number; readonly y: number } => ({
  x: across(value, size),
  y: across(-outcomeOf(value, use), size),
});

/** The line for an SVG polyline in a picture of `size`. */
export const curvePoints = (use: AxisUse, size: number): string =>
  Array.from({ length: steps + 1 }, (_, index) => pointOf((index / steps) * 2 - 1, use, size))
    .map(({ x, y }) => `${x},${y}`)
    .join(' ');
