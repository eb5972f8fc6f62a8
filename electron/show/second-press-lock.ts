/** The lock at work: on air it lets what destroys through at the second press only, whoever presses. */
import type { Failure } from '../../core/problem/failure.ts';
import { pressAgain } from '../../core/show/air/lock.ts';
import { type FirstPress, press } from '../../core/show/air/second-press.ts';
import type { Clock } from '../../core/units/time.ts';
import type { ShowOwner } from './show-owner.ts';

/** Asks the lock whether something may be done; what is null destroys nothing. Gives why not: the first press. */
export type Lock = (what: string | null) => Failure | null;

/** The lock of a show. */
export const createLock = (owner: Pick<ShowOwner, 'read'>, now: Clock): Lock => {
  let waiting: FirstPress | null = null;
  return (what) => {
    if (what === null || owner.read().air !== 'on-air') return null;
    const pressed = press(waiting, what, now());
    waiting = pressed.waiting;
    return pressed.second ? null : pressAgain(what);
  };
};
