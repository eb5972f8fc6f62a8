/** What every part of the contract is made of: who may make a call, what it takes and what it answers. */
import { z } from 'zod';

/** The part a window plays; comes from the registry of windows, never from a message. */
export type Role = 'operator' | 'prompter';

/** One call: who may make it, what it takes (checked where it enters) and what it answers (a type only). */
export type CallContract<Input, Output> = {
  readonly roles: readonly Role[];
  readonly input: z.ZodType<Input>;
  /** Only a carrier of the type: answers come from main, which is trusted. */
  readonly output?: Output;
};

/** Makes a call of the contract; `Output` is what it answers when it succeeds. */
export const call = <Output>() => <Input>(roles: readonly Role[], input: z.ZodType<Input>): CallContract<Input, Output> => ({ roles, input });

/** The input of a call that takes none. */
export const nothing = z.undefined();

/** Who hears which of a group of events. */
export type EventRoles<Heard> = { readonly [Name in keyof Heard]: readonly Role[] };
