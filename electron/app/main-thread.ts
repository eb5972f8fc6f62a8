/** The thread of the main process, for long work on it: calls, timers and the devices of the show are served between its slices. */
import { setImmediate } from 'node:timers/promises';
import type { Thread } from '../../core/steps/in-slices.ts';

/** Slices of less than a frame. */
export const mainThread: Thread = { now: () => performance.now(), slice: 10, rest: () => setImmediate() };
