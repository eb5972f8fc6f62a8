/** A refused or failed call as data: shown to the operator with what to do; never an exception's stack. */

/** A refused or failed call: a stable code and a sentence that says what happened and what to do. */
export type Failure = { readonly code: string; readonly message: string };

/** What a call answers: its value, or why there is none. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** An answer that succeeded. */
export const success = <Value>(value: Value): Result<Value> => ({ ok: true, value });

/** An answer that failed, with a code for programs and a sentence for people. */
export const failure = (code: string, message: string): Result<never> => ({
  ok: false,
  error: { code, message },
});
