/** The size of this window's page, followed. */
import { useSyncExternalStore } from 'react';
import type { Viewport } from '../prompter-view/prompter-style.ts';

const measure = (): Viewport => ({ width: Math.max(1, window.innerWidth), height: Math.max(1, window.innerHeight) });

let viewport: Viewport = measure();

const subscribe = (listener: () => void): (() => void) => {
  const follow = (): void => {
    viewport = measure();
    listener();
  };
  window.addEventListener('resize', follow);
  follow();
  return () => window.removeEventListener('resize', follow);
};

/** The size of this window's page in CSS px; the same object until it changes. */
export const useViewport = (): Viewport => useSyncExternalStore(subscribe, () => viewport);
