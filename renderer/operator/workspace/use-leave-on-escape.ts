/** Escape leaves a field beside the list, so that keys are the captions' again. */
import { useEffect, type RefObject } from 'react';

/** Listens at the window, after the field itself: what it does with Escape is done first. */
export const useLeaveOnEscape = (beside: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const leave = ({ key }: KeyboardEvent): void => {
      const { activeElement } = document;
      if (key === 'Escape' && activeElement instanceof HTMLElement && beside.current?.contains(activeElement) === true) activeElement.blur();
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, [beside]);
};
