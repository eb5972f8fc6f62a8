/** Keeps the displays awake and the machine from sleeping while somebody reads: in rehearsal, on air, and while it rolls. */
import { powerSaveBlocker } from 'electron';
import { isRolling } from '../../core/show/roll.ts';
import type { Show } from '../../core/show/show.ts';
import type { ShowOwner } from './show-owner.ts';

const mustStayAwake = (show: Show): boolean => show.air !== 'idle' || isRolling(show);

/** Blocks the displays' sleep, which the machine's needs, from here on whenever it must. */
export const keepAwake = (owner: ShowOwner): void => {
  let blocker: number | null = null;
  const follow = (show: Show): void => {
    const awake = mustStayAwake(show);
    if (awake && blocker === null) blocker = powerSaveBlocker.start('prevent-display-sleep');
    if (awake || blocker === null) return;
    powerSaveBlocker.stop(blocker);
    blocker = null;
  };
  owner.listen(follow);
  follow(owner.read());
};
