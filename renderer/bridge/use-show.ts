/** The newest show of this window, for React. */
import { useSyncExternalStore } from 'react';
import type { Show } from '../../core/show/show.ts';
import { assembleShow } from './assemble-show.ts';
import { client } from './client.ts';
import { createShowStore } from './create-show-store.ts';
import { mainClock } from './main-clock.ts';

/** Keeps the newest show; shared by all of this window. */
const showStore = createShowStore({
  client,
  clock: mainClock,
  assemble: assembleShow,
  later: (callback, milliseconds) => void setTimeout(callback, milliseconds),
});

/** The newest show; null until the main process has told it and its clock is measured. */
export const useShow = (): Show | null => useSyncExternalStore(showStore.subscribe, showStore.current);
