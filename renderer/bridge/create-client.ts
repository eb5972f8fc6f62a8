/** Makes the typed client of a bridge: a call that throws becomes a failure like any other. */
import type { Bridge, CallOutput, Client } from '../../core/ipc/bridge.ts';
import type { Events } from '../../core/ipc/contract.ts';
import { failure, type Result } from '../../core/problem/failure.ts';

const unreachable = (reason: unknown) =>
  failure('unreachable', `Caesura's main process did not answer (${reason instanceof Error ? reason.message : String(reason)}). Try again.`);

/** The typed client of a bridge. Answers and payloads are trusted: they come from the main process, under one contract. */
export const createClient = (bridge: Bridge): Client => ({
  call: async (name, ...input) => {
    type Answer = Result<CallOutput<typeof name>>;
    try {
      return (await bridge.call(name, input[0])) as Answer;
    } catch (reason) {
      return unreachable(reason);
    }
  },
  on: (name, listener) => bridge.on(name, (payload) => listener(payload as Events[typeof name])),
});
