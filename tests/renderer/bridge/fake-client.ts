/** A client whose answers a test writes and whose events it sends by hand. */
import type { Client } from '../../../core/ipc/bridge.ts';
import { failure, type Result, success } from '../../../core/problem/failure.ts';
import { createClient } from '../../../renderer/bridge/create-client.ts';

export type FakeClient = {
  readonly client: Client;
  readonly send: (name: string, payload: unknown) => void;
  /** Answers to calls by name; a missing one fails. */
  readonly answers: Map<string, () => unknown>;
  readonly asked: string[];
};

export const fakeClient = (): FakeClient => {
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  const answers = new Map<string, () => unknown>();
  const asked: string[] = [];
  const call = (name: string): Promise<Result<unknown>> => {
    asked.push(name);
    const answer = answers.get(name);
    return Promise.resolve(answer === undefined ? failure('gone', 'Nobody answers.') : success(answer()));
  };
  const on = (name: string, listener: (payload: unknown) => void): (() => void) => {
    const those = listeners.get(name) ?? new Set();
    listeners.set(name, those.add(listener));
    return () => those.delete(listener);
  };
  const send = (name: string, payload: unknown): void => listeners.get(name)?.forEach((listener) => listener(payload));
  return { client: createClient({ call, on }), send, answers, asked };
};
