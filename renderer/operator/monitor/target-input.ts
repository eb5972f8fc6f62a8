/** What was typed as a target: a length, nothing, or neither. */
import { parseDuration } from '../../../core/timeline/format-time.ts';
import { wholeMs, type Ms } from '../../../core/units/time.ts';

/** Longest target the show takes: a day. */
const longest = 86_400_000;

/** `target` null with `valid` true: the target is taken away. */
export type TypedTarget = { readonly valid: boolean; readonly target: Ms | null };

/** Reads a typed target; an empty field takes the target away. */
export const targetOf = (typed: string): TypedTarget => {
  if (typed.trim() === '') return { valid: true, target: null };
  const length = parseDuration(typed);
  if (length === null || length < 1 || length > longest) return { valid: false, target: null };
  return { valid: true, target: wholeMs(length) };
};
