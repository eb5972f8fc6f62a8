/** The bridge that the preload put on this window, or one that refuses every call where there is none (a plain browser). */
import type { Bridge } from '../../core/ipc/bridge.ts';
import { failure } from '../../core/problem/failure.ts';

declare global {
  interface Window {
    readonly caesura?: Bridge;
  }
}

const refuses: Bridge = {
  call: () => Promise.resolve(failure('no-bridge', 'This page is not in a window of Caesura. Start Caesura and open it there.')),
  on: () => () => undefined,
};

/** The bridge of this window. */
export const windowBridge: Bridge = globalThis.window?.caesura ?? refuses;
