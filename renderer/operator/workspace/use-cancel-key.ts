/** Escape calls long work off. */
import { useEffect, useLayoutEffect, useRef } from 'react';

/** Calls `cancel` at Escape while something runs, but not at that of a dialog or a field. */
export const useCancelKey = (runs: boolean, cancel: () => void): void => {
  const newest = useRef(cancel);
  useLayoutEffect(() => {
    newest.current = cancel;
  });
  useEffect(() => {
    if (!runs) return;
    const cancelByKey = ({ key, isComposing, defaultPrevented, target }: KeyboardEvent): void => {
      if (key !== 'Escape' || isComposing || defaultPrevented || (target instanceof Element && target.closest('dialog, [role="dialog"]') !== null)) return;
      newest.current();
    };
    window.addEventListener('keydown', cancelByKey);
    return () => window.removeEventListener('keydown', cancelByKey);
  }, [runs]);
};
