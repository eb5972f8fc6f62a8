/** Answers one call of a window: checks the name, the role and the input against the contract, then asks the handler. */
import type { z } from 'zod';
import { failure, type Result } from '../problem/failure.ts';
import type { CallName, Handlers } from './bridge.ts';
import { calls, type CallContract, type Role } from './contract.ts';

/** Hears of a bug: what was thrown, and by the handler of which call. */
export type OnBug = (error: unknown, call: CallName) => void;

/** The longest piece of what a window sent that a message repeats. */
const longestQuote = 120;

const quoted = (text: string): string => (text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text);

/** An own name of the contract: never one that every object has. */
const isCallName = (name: unknown): name is CallName => typeof name === 'string' && Object.hasOwn(calls, name);

const faultOf = (error: z.ZodError): string => {
  const issue = error.issues[0];
  const where = issue === undefined || issue.path.length === 0 ? '' : ` (${issue.path.map(String).join('.')})`;
  return quoted(`${issue?.message ?? 'Invalid input'}${where}`);
};

const internal = failure('internal', 'Something went wrong inside Caesura, and it was written to the log. Nothing was changed; try again.');

/** A handler of whatever call: its input was checked by that call's own schema. */
type AnyHandler = (input: unknown, role: Role, page: number) => Promise<Result<unknown>> | Result<unknown>;

const answer = async (handler: () => ReturnType<AnyHandler>, onBug: (error: unknown) => void): Promise<Result<unknown>> => {
  try {
    return await handler();
  } catch (error) {
    onBug(error);
    return internal;
  }
};

/** Who asks: the role of a window, and the id of its page (0: main itself, for the menu). Both come from the registry of windows, never from a message. */
export type Caller = { readonly role: Role; readonly page: number };

/**
 * Answers a call; never rejects. Failures: `unknown-call`, `not-allowed`
 * (another role's), `bad-input`, `internal` (the handler threw: `onBug` hears of it), and whatever the handler refuses with.
 */
export const dispatch = async (handlers: Handlers, name: unknown, { role, page }: Caller, input: unknown, onBug: OnBug): Promise<Result<unknown>> => {
  if (!isCallName(name)) return failure('unknown-call', `There is no call named ${quoted(typeof name === 'string' ? `"${name}"` : typeof name)}.`);
  const contract: CallContract<unknown, unknown> = calls[name];
  if (!contract.roles.includes(role)) return failure('not-allowed', `The ${role} window may not ask for "${name}".`);
  const checked = contract.input.safeParse(input);
  if (!checked.success) return failure('bad-input', `"${name}" was asked with something that it does not take: ${faultOf(checked.error)}.`);
  return answer(() => (handlers[name] as AnyHandler)(checked.data, role, page), (error) => onBug(error, name));
};
