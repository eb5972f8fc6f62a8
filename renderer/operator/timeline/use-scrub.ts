/** Clicking and dragging on the timeline jumps the show: one jump a frame at most. */
import { useRef, type PointerEvent } from 'react';
import type { CommandOf } from '../../../core/show/command.ts';
import type { Ms } from '../../../core/units/time.ts';
import { useOperator } from '../operator-context.ts';
import { timeOf, type TimelineView } from './scale.ts';

/** Handlers for the element that is scrubbed. */
export const useScrub = (view: TimelineView, duration: Ms) => {
  const { order } = useOperator();
  const wanted = useRef<CommandOf<'jump-time'> | null>(null);
  const send = (): void => {
    if (wanted.current === null) return;
    order(wanted.current);
    wanted.current = null;
  };
  /** A press glides; then the rows follow the hand. */
  const want = (event: PointerEvent<HTMLElement>, drags: boolean): void => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const idle = wanted.current === null;
    wanted.current = { kind: 'jump-time', to: Math.min(duration, Math.max(0, timeOf(view, x))), ...(drags ? { byHand: true } : {}) };
    if (idle) requestAnimationFrame(send);
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      want(event, false);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) want(event, true);
    },
  };
};
