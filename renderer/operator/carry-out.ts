/** Carries out what an entry of the command table does, asked by a key or a device. */
import type { Client } from '../../core/ipc/bridge.ts';
import type { WindowRequest } from '../../core/ipc/contract.ts';
import type { Result } from '../../core/problem/failure.ts';
import type { Deed, TableCall } from '../../core/show/command-table.ts';
import type { Show } from '../../core/show/show.ts';
import type { Operator } from './operator-context.ts';

/** Orders, calls, or asks the window itself by `perform`. */
export const carryOut = (deed: Deed, show: Show, { client, order, valueOf }: Operator, perform: (request: WindowRequest) => void): void => {
  if (deed.kind === 'command') return order(deed.build(show));
  if (deed.kind === 'request') return perform(deed.request);
  void valueOf(makeCall(client, deed.call));
};

/** Name and input belong together in the table's type; the client's own type cannot see that of a union of calls. */
const makeCall = (client: Client, { name, input }: TableCall): Promise<Result<unknown>> =>
  (client.call as (name: TableCall['name'], input: unknown) => Promise<Result<unknown>>)(name, input);
