/** What is done while the show rolls: the place is kept, and the roll is held at either end of the script. */
import { arrivalOf, isRolling } from '../../core/show/roll.ts';
import type { Clock } from '../../core/units/time.ts';
import type { ShowOwner } from './show-owner.ts';

/** How often the place is kept, in ms (reliability.md, "On air": about 10 times a second). */
const everyMs = 100;

/** Watches the roll from here on. */
export const watchRoll = (owner: ShowOwner, now: Clock, keepPlace: () => void): void => {
  let timer: NodeJS.Timeout | null = null;

  const look = (): void => {
    keepPlace();
    const arrival = arrivalOf(owner.read());
    if (arrival !== null && now() >= arrival) owner.order({ kind: 'hold' });
  };

  owner.listen((after) => {
    if (isRolling(after)) timer ??= setInterval(look, everyMs);
    if (isRolling(after) || timer === null) return;
    clearInterval(timer);
    timer = null;
  });
};
