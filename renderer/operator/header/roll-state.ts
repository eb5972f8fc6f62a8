/** The state that the pill of the header names: only what the show is really doing. */
import type { Show } from '../../../core/show/show.ts';

/** A state for the eye: `name` picks the colour. */
export type RollState = { readonly name: 'idle' | 'rolling' | 'back'; readonly label: string };

/** What the show is doing. */
export const rollState = (show: Pick<Show, 'roll'>): RollState => {
  if (show.roll.speed > 0) return { name: 'rolling', label: 'Rolling' };
  return show.roll.speed < 0 ? { name: 'back', label: 'Rolling back' } : { name: 'idle', label: 'Idle' };
};
