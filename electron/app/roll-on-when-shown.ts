/** Lets a recovered show roll on once the reader sees it, so that not a word goes by behind a black glass. */
import { isRolling } from '../../core/show/roll.ts';
import type { ShowOwner } from '../show/show-owner.ts';

/** With no prompter open, or one that never paints, it rolls on all the same after so many ms. */
const patienceMs = 3000;

/** Gives what is to be called when a prompter shows the show. A command that came meanwhile, a hold too, is the operator's word: then nothing rolls by itself. */
export const rollOnWhenShown = (owner: ShowOwner, wanted: boolean, patience = patienceMs): (() => void) => {
  const first = owner.read().rev;
  let waiting = wanted;
  const rollOn = (): void => {
    if (waiting && owner.read().rev === first && !isRolling(owner.read())) owner.order({ kind: 'roll' });
    waiting = false;
  };
  if (wanted) setTimeout(rollOn, patience);
  return rollOn;
};
