/** The edge where calls come in: who asks is settled here, then the contract's own dispatch decides. */
import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { Handlers } from '../../core/ipc/bridge.ts';
import type { Role } from '../../core/ipc/contract.ts';
import { dispatch } from '../../core/ipc/dispatch.ts';
import { type Result, failure } from '../../core/problem/failure.ts';
import { isPageOf } from '../security/own-origin.ts';
import type { WindowRegistry } from '../windows/window-registry.ts';
import { callChannel } from './channels.ts';
import { isWithinLimits } from './input-size.ts';

/** The role of the window that asks, when the question comes from the top frame of its own page; null otherwise. */
const callerRole = (event: IpcMainInvokeEvent, registry: WindowRegistry): Role | null => {
  const frame = event.senderFrame;
  if (frame === null || frame.parent !== null) return null;
  const role = registry.roleOf(event.sender);
  return role !== null && isPageOf(role, frame.url) ? role : null;
};

/** What must be there before the first call is answered, and who hears of bugs. */
export type AnswerOptions = {
  readonly registry: WindowRegistry;
  /** Calls wait for this: windows load while the session is read. */
  readonly handlers: Promise<Handlers>;
  readonly report: (error: unknown, where: string) => void;
};

/** Answers every call of every window. A bug in a handler is logged once and answered as a failure. */
export const answerCalls = ({ registry, handlers, report }: AnswerOptions): void => {
  ipcMain.handle(callChannel, async (event, name: unknown, input: unknown): Promise<Result<unknown>> => {
    const role = callerRole(event, registry);
    if (role === null) return failure('not-allowed', 'Only the app’s own windows may ask.');
    if (!isWithinLimits(input)) return failure('too-large', 'That is too much at once. Do it in smaller steps.');
    return dispatch(await handlers, name, { role, page: event.sender.id }, input, (error, call) => report(error, `call ${call}`));
  });
};
