/** Finds a place for a windowed prompter where it hides as little of the operator's window as can be. */
import type { Bounds } from '../store/prompter-settings.ts';
import { fitInto, overlapArea } from '../windows/visible-bounds.ts';

/** The size of a windowed prompter that was never resized: 16:9, in device-independent px. */
export const windowedSize = { width: 960, height: 540 } as const;

const beside = (operator: Bounds, size: { readonly width: number; readonly height: number }): readonly Bounds[] => [
  { ...size, x: operator.x + operator.width, y: operator.y },
  { ...size, x: operator.x - size.width, y: operator.y },
  { ...size, x: operator.x, y: operator.y + operator.height },
  { ...size, x: operator.x, y: operator.y - size.height },
];

/** Right of, left of, below or above the operator's window, whichever hides least of it inside the work area. */
export const placeBeside = (operator: Bounds, area: Bounds, size: { readonly width: number; readonly height: number }): Bounds => {
  const places = beside(operator, size).map((place) => fitInto(place, area));
  return places.reduce((best, place) => (overlapArea(place, operator) < overlapArea(best, operator) ? place : best), fitInto({ ...size, x: area.x + area.width, y: area.y + area.height }, area));
};
