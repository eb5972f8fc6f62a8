/** Keeps the displays awake while the show rolls. */
import { powerSaveBlocker } from 'electron';
import { isRolling } from '../../core/show/roll.ts';
import type { ShowOwner } from './show-owner.ts';

/** Blocks the displays' sleep from each roll to the hold after it. */
export const keepAwake = (owner: ShowOwner): void => {
  let blocker: number | null = null;
  owner.listen((after) => {
    if (isRolling(after) && blocker === null) blocker = powerSaveBlocker.start('prevent-display-sleep');
    if (isRolling(after) || blocker === null) return;
    powerSaveBlocker.stop(blocker);
    blocker = null;
  });
};
