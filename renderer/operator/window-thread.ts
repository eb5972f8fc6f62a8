/** The thread of a window, for long work on it: keys, the pointer and frames come before the next slice. */
import type { Thread } from '../../core/steps/in-slices.ts';

/** Slices of a third of a frame: what the window draws of itself has the rest. */
export const windowThread: Thread = { now: () => performance.now(), slice: 5, rest: () => scheduler.postTask(() => undefined, { priority: 'background' }) };
