/** The steps that can be taken back in the dialog. */
import type { Bindings } from '../../../../core/devices/bindings.ts';

/** One step: the bindings before it, and the name of a change that goes on (null: it does not). */
export type PastStep = { readonly before: Bindings; readonly what: string | null };

/** The most steps that are kept. */
const mostSteps = 100;

/** The steps after one more; one that goes on with the last is no new one. */
export const nextSteps = (past: readonly PastStep[], step: PastStep): readonly PastStep[] =>
  step.what !== null && past.at(-1)?.what === step.what ? past : [...past, step].slice(-mostSteps);
