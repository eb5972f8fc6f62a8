/** Clicking and dragging on the timeline jumps the show: one jump a frame at most. */
import { useRef, type PointerEvent } from 'react';
import { ms, type Ms } from '../../../core/units/time.ts';
import { useOperator } from '../operator-context.ts';
import { timeOf, type TimelineView } from './scale.ts';

/** Handlers for the element that is scrubbed. */
export const useScrub = (view: TimelineView, duration: Ms) => {
  const { order } = useOperator();
  const wanted = useRef<Ms | null>(null);
  const send = (): void => {
    if (wanted.current === null) return;
    order({ kind: 'jump-time', to: wanted.current });
    wanted.current = null;
  };
  const want = (event: PointerEvent<HTMLElement>): void => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const idle = wanted.current === null;
    wanted.current = ms(Math.min(duration, Math.max(0, timeOf(view, x))));
    if (idle) requestAnimationFrame(send);
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      want(event);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) want(event);
    },
  };
};
