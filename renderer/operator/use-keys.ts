/** The keys of the window. */
import { useEffect } from 'react';
import type { WindowRequest } from '../../core/ipc/contract.ts';

type Parts = { readonly perform: (request: WindowRequest) => void; readonly startTyping: (() => void) | null };

/** Listens to the keys that the table names. */
export const useKeys = ({ perform }: Parts): void =>
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'F1') perform('help');
      if (event.key === 'e' && event.ctrlKey) perform('export');
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [perform]);
