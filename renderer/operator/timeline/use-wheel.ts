/** The wheel on the timeline: sideways it moves the view, with Ctrl it zooms around the pointer. */
import { useEffect, type Dispatch, type RefObject, type SetStateAction } from 'react';
import type { Ms } from '../../../core/units/time.ts';
import { panBy, zoomAround, type TimelineView } from './scale.ts';

type Parts = {
  readonly surface: RefObject<HTMLElement | null>;
  readonly setView: Dispatch<SetStateAction<TimelineView>>;
  readonly duration: Ms;
  readonly following: RefObject<boolean>;
};

/** A factor a px of wheel: one notch (100 px) zooms by about a third. */
const zoomOfPx = 1.003;

/** Listens to the wheel itself: React's listener is passive and could not keep the page from zooming. */
export const useWheel = ({ surface, setView, duration, following }: Parts): void =>
  useEffect(() => {
    const element = surface.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const x = event.clientX - element.getBoundingClientRect().left;
      const turn = Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : event.deltaY;
      following.current = false;
      setView((view) => (event.ctrlKey || event.metaKey ? zoomAround(view, zoomOfPx ** -turn, x, duration) : panBy(view, turn, duration)));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [surface, setView, duration, following]);
