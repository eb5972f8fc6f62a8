/** Puts the lock before the handlers of calls, so that it holds for keys, buttons, the menu and every device alike. */
import type { CallName, Handlers } from '../../core/ipc/bridge.ts';
import type { Role } from '../../core/ipc/contract.ts';
import { type LockView, type LockedCall, lockedCall } from '../../core/show/air/lock.ts';
import type { Lock } from '../show/second-press-lock.ts';

/** A handler of whatever call. */
type AnyHandler = (input: unknown, role: Role, page: number) => unknown;

/** The handlers behind the lock. `view` is asked at each call. */
export const lockHandlers = (handlers: Handlers, view: () => LockView, lock: Lock): Handlers => {
  const behindLock = (name: CallName): AnyHandler => (input, role, page) => {
    const refused = lock(lockedCall(view(), { name, input } as LockedCall));
    return refused === null ? (handlers[name] as AnyHandler)(input, role, page) : { ok: false, error: refused };
  };
  const names = Object.keys(handlers) as CallName[];
  // Each name keeps its own handler's input and answer.
  return Object.fromEntries(names.map((name) => [name, behindLock(name)])) as unknown as Handlers;
};
