/** Where the focus is while captions are worked on: never on nothing, so that one sees whose the keys are. */
import { useEffect, type RefObject } from 'react';

/** What can have the focus around a control, the nearest first: a panel, a list, a dialog. */
const partsAround = (control: Element): readonly HTMLElement[] => {
  const around = control.parentElement?.closest<HTMLElement>('[tabindex]') ?? null;
  return around === null ? [] : [around, ...partsAround(around)];
};

/** True when the control that had the focus has vanished, was left, or can no longer be used. */
const isLost = ({ activeElement, body }: Document): boolean => activeElement === null || activeElement === body || activeElement.matches(':disabled');

/**
 * The focus begins at `home`. Escape brings it back there; from a control that vanishes it goes to the nearest part around it that
 * can have it, else home. Listens at the window, after a field or a dialog itself: what they do with Escape is done first.
 */
export const useFocusHome = (home: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    let around: readonly HTMLElement[] = [];
    const goHome = (): void => home.current?.focus({ preventScroll: true });
    const remember = (): void => {
      around = document.activeElement === null ? [] : partsAround(document.activeElement);
    };
    const keep = (): void => {
      if (!isLost(document)) return;
      for (const part of around) if (isLost(document)) part.focus({ preventScroll: true });
      if (isLost(document)) goHome();
    };
    // While the focus moves from one control to another nothing has it for a moment.
    let waiting: ReturnType<typeof setTimeout> | null = null;
    const keepSoon = (): void => {
      waiting ??= setTimeout(() => {
        waiting = null;
        keep();
      });
    };
    const leave = ({ key, isComposing, defaultPrevented }: KeyboardEvent): void => {
      if (key === 'Escape' && !isComposing && !defaultPrevented) goHome();
    };
    const left = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget === null) keepSoon();
    };
    const changes = new MutationObserver(keepSoon);
    changes.observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled', 'tabindex'] });
    window.addEventListener('focusin', remember);
    window.addEventListener('focusout', left);
    window.addEventListener('keydown', leave);
    goHome();
    return () => {
      changes.disconnect();
      if (waiting !== null) clearTimeout(waiting);
      window.removeEventListener('focusin', remember);
      window.removeEventListener('focusout', left);
      window.removeEventListener('keydown', leave);
    };
  }, [home]);
};
