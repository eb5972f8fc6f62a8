/** Keeps a window's remembered bounds on the displays that are there now. */
import type { Bounds } from '../store/prompter-settings.ts';

/** The area that two rectangles share, in square px. */
export const overlapArea = (one: Bounds, other: Bounds): number => {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
};

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** Moves and shrinks bounds so that they lie inside an area. */
export const fitInto = (bounds: Bounds, area: Bounds): Bounds => {
  const width = Math.min(bounds.width, area.width);
  const height = Math.min(bounds.height, area.height);
  return {
    x: Math.round(clamp(bounds.x, area.x, area.x + area.width - width)),
    y: Math.round(clamp(bounds.y, area.y, area.y + area.height - height)),
    width: Math.round(width),
    height: Math.round(height),
  };
};

/** A window of this size in the middle of an area, shrunk when the area is smaller. */
export const centredIn = (area: Bounds, size: { readonly width: number; readonly height: number }): Bounds => {
  const width = Math.min(size.width, area.width);
  const height = Math.min(size.height, area.height);
  return fitInto({ x: area.x + (area.width - width) / 2, y: area.y + (area.height - height) / 2, width, height }, area);
};

/**
 * The remembered bounds on the work area that shows most of them; in the middle of the first (main) one when none shows
 * them or nothing is remembered. `areas` is never empty on a running system.
 */
export const visibleBounds = (
  remembered: Bounds | null,
  areas: readonly Bounds[],
  size: { readonly width: number; readonly height: number },
): Bounds => {
  const main = areas[0] ?? { x: 0, y: 0, ...size };
  if (remembered === null) return centredIn(main, size);
  const best = areas.reduce((found, area) => (overlapArea(remembered, area) > overlapArea(remembered, found) ? area : found), main);
  return overlapArea(remembered, best) > 0 ? fitInto(remembered, best) : centredIn(main, remembered);
};
