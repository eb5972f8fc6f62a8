/** Keeps the timeline's view as wide as its element. */
import { useLayoutEffect, type Dispatch, type RefObject, type SetStateAction } from 'react';
import type { TimelineView } from './scale.ts';

/** Watches the element's width. */
export const useLaneWidth = (surface: RefObject<HTMLElement | null>, setView: Dispatch<SetStateAction<TimelineView>>): void =>
  useLayoutEffect(() => {
    const element = surface.current;
    if (element === null) return;
    const take = (): void => setView((view) => (view.width === element.clientWidth ? view : { ...view, width: element.clientWidth }));
    take();
    const observer = new ResizeObserver(take);
    observer.observe(element);
    return () => observer.disconnect();
  }, [surface, setView]);
