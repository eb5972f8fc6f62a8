/** The state that the pill of the header names while the show moves: only what it is really doing. */
import type { Show } from '../../../core/show/show.ts';

/** A state for the eye: `name` picks the colour. */
export type RollState = { readonly name: 'rolling' | 'back'; readonly label: string };

/** What the show is doing; null while it holds. */
export const rollState = (show: Pick<Show, 'roll'>): RollState | null => {
  if (show.roll.speed > 0) return { name: 'rolling', label: 'Rolling' };
  return show.roll.speed < 0 ? { name: 'back', label: 'Rolling back' } : null;
};
