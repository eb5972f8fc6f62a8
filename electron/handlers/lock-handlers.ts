/** Puts the lock before the handlers of calls, so that it holds for keys, buttons, the menu and every device alike. */
import type { CallName, Handlers } from '../../core/ipc/bridge.ts';
import type { Role } from '../../core/ipc/contract.ts';
import { type LockView, type LockedCall, lockedCall } from '../../core/show/air/lock.ts';
import type { Lock } from '../show/second-press-lock.ts';

/** A handler of whatever call. */
type AnyHandler = (input: unknown, role: Role, page: number) => unknown;

/** Calls that the as-run log keeps beside the commands: what goes in front of the reader, and what is saved. */
const noted: ReadonlySet<CallName> = new Set<CallName>([
  'file.new',
  'file.open',
  'file.open-dropped',
  'file.open-recent',
  'file.save',
  'file.save-as',
  'captions.export',
  'outputs.open',
  'outputs.close',
  'output.open',
  'output.close',
  'output.change',
  'output.add',
  'output.remove',
  'displays.identify',
]);

/** What stands before the handlers: what is looked at, the lock, and who writes down what was asked or held back. `view` is asked at each call. */
export type Gate = { readonly view: () => LockView; readonly lock: Lock; readonly note: (what: string, detail: string) => void };

/** The handlers behind the lock. */
export const lockHandlers = (handlers: Handlers, { view, lock, note }: Gate): Handlers => {
  const behindLock = (name: CallName): AnyHandler => (input, role, page) => {
    const refused = lock(lockedCall(view(), { name, input } as LockedCall));
    if (refused !== null) {
      note('held back', refused.message);
      return { ok: false, error: refused };
    }
    if (noted.has(name)) note(name, input === undefined ? '' : JSON.stringify(input));
    return (handlers[name] as AnyHandler)(input, role, page);
  };
  const names = Object.keys(handlers) as CallName[];
  // Each name keeps its own handler's input and answer.
  return Object.fromEntries(names.map((name) => [name, behindLock(name)])) as unknown as Handlers;
};
