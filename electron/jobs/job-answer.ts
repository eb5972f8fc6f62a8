/** The messages from a process that does jobs. */
import type { Result } from '../../core/problem/failure.ts';

/** Something on the way, what a job came to, or that it met with a bug. */
export type JobAnswer =
  | { readonly kind: 'piece'; readonly piece: unknown }
  | { readonly kind: 'done'; readonly result: Result<unknown> }
  | { readonly kind: 'threw'; readonly words: string };
