/** The types that derive from the contract: what a window calls, what main handles, what the preload exposes. */
import type { z } from 'zod';
import type { Result } from '../problem/failure.ts';
import type { CallContract, Events, Role, calls } from './contract.ts';

/** The name of a call. */
export type CallName = keyof typeof calls;

/** What a call takes. */
export type CallInput<Name extends CallName> = z.infer<(typeof calls)[Name]['input']>;

/** What a call answers when it succeeds. */
export type CallOutput<Name extends CallName> = (typeof calls)[Name] extends CallContract<infer _Input, infer Output> ? Output : never;

/** Main's side: one handler for each call, given the checked input, and the role and the id of the page that asks (0: the menu). */
export type Handlers = {
  readonly [Name in CallName]: (
    input: CallInput<Name>,
    role: Role,
    page: number,
  ) => Promise<Result<CallOutput<Name>>> | Result<CallOutput<Name>>;
};

/** What the preload exposes as `window.caesura`: these two functions, and it never grows. */
export type Bridge = {
  /** Calls main. An input `{file: File}` is replaced by `{path}` on the way, as only the preload can learn a file's path. */
  readonly call: (name: string, input: unknown) => Promise<Result<unknown>>;
  /** Listens to an event; gives back what ends it. */
  readonly on: (name: string, listener: (payload: unknown) => void) => () => void;
};

/** The window's side, typed: `renderer/bridge` makes one from a Bridge. */
export type Client = {
  readonly call: <Name extends CallName>(
    name: Name,
    ...input: CallInput<Name> extends undefined ? [] : [CallInput<Name>]
  ) => Promise<Result<CallOutput<Name>>>;
  readonly on: <Name extends keyof Events>(name: Name, listener: (payload: Events[Name]) => void) => () => void;
};
