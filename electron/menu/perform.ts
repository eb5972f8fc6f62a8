/** Does what an entry of the command table says, asked from the menu: by the same way as a call of the operator's window. */
import type { Handlers } from '../../core/ipc/bridge.ts';
import { dispatch } from '../../core/ipc/dispatch.ts';
import type { Result } from '../../core/problem/failure.ts';
import type { CommandEntry } from '../../core/show/command-table.ts';
import type { Notices } from '../ipc/notices.ts';
import type { Publish } from '../ipc/publish.ts';
import type { Log } from '../log/log.ts';
import type { ShowOwner } from '../show/show-owner.ts';

/** What an entry works on. */
export type PerformOptions = {
  readonly owner: ShowOwner;
  readonly handlers: Handlers;
  readonly notices: Notices;
  readonly publish: Publish;
  readonly log: Log;
};

const ask = ({ handlers, log }: PerformOptions, name: string, input: unknown): Promise<Result<unknown>> =>
  dispatch(handlers, name, { role: 'operator', page: 0 }, input, (error, call) => log(error, `menu: ${call}`));

/** Makes a call as the operator's window would; a refusal is told to the operator. */
export const performCall = async (options: PerformOptions, name: string, input: unknown): Promise<void> => {
  const answer = await ask(options, name, input);
  if (!answer.ok) options.notices.tell('warning', answer.error.code, answer.error.message);
};

/** Performs an entry. */
export const perform = async (options: PerformOptions, { deed }: CommandEntry): Promise<void> => {
  if (deed.kind === 'request') options.publish('request', deed.request);
  else if (deed.kind === 'command') await performCall(options, 'command.order', deed.build(options.owner.read()));
  else await performCall(options, deed.call.name, deed.call.input);
};
