/** What the over/under clock says: on which side of the target the reading will end. */
import type { Ms } from '../../../core/units/time.ts';

/** The clock's state, for its colour, and its label. */
export type OverUnderState = { readonly name: 'none' | 'on' | 'over' | 'under'; readonly label: string };

/** Nearer to the target than this counts as on it: the clock shows tenths. */
const tolerance = 50;

/** The state for an over/under in ms (positive: over); null: no target is set. */
export const overUnderState = (overUnder: Ms | null): OverUnderState => {
  if (overUnder === null) return { name: 'none', label: 'no target' };
  if (Math.abs(overUnder) <= tolerance) return { name: 'on', label: 'on target' };
  return overUnder > 0 ? { name: 'over', label: 'over target' } : { name: 'under', label: 'under target' };
};
