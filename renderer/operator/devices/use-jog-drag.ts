/** Drags the rows of the preview under the cue marker: holds while the hand does, and rolls on after it when it rolled before. */
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { furthestByHand } from '../../../core/devices/drive.ts';
import { isRolling, positionIn } from '../../../core/show/roll.ts';
import type { Show } from '../../../core/show/show.ts';
import { type Ms, ms } from '../../../core/units/time.ts';
import { mainClock } from '../../bridge/main-clock.ts';
import { useOperator } from '../operator-context.ts';

/** Finds the moment whose row is so many px of the output below that of another one. */
type TimeAlong = (from: Ms, px: number) => Ms | null;

type Parts = {
  readonly element: RefObject<HTMLElement | null>;
  readonly along: RefObject<TimeAlong | null>;
  readonly show: Show;
  /** Px of this page for one px of the output. */
  readonly scale: number;
};

/** One drag: where the hand was last, where the reading is to be, and whether it rolled. */
type Drag = { readonly pointer: number; y: number; at: Ms; readonly rolled: boolean };

/** A hand that moves less than this only clicks, px. */
const threshold = 4;

/** Listens to the pointer; at most one jump a frame. */
export const useJogDrag = (parts: Parts): void => {
  const { order } = useOperator();
  const newest = useRef(parts);
  useLayoutEffect(() => {
    newest.current = parts;
  });
  const { element } = parts;
  useEffect(() => {
    const surface = element.current;
    if (surface === null) return;
    let began: { readonly pointer: number; readonly y: number } | null = null;
    let drag: Drag | null = null;
    let frame: number | null = null;
    const send = (): void => {
      frame = null;
      if (drag !== null) order({ kind: 'jump-time', to: drag.at, byHand: true });
    };
    const begin = (pointer: number, y: number): Drag => {
      const { show } = newest.current;
      const rolled = isRolling(show);
      if (rolled) order({ kind: 'hold' });
      surface.setPointerCapture(pointer);
      return { pointer, y, at: positionIn(show, mainClock.now()), rolled };
    };
    const onDown = (event: PointerEvent): void => {
      if (event.button === 0 && event.isPrimary) began = { pointer: event.pointerId, y: event.clientY };
    };
    const onMove = (event: PointerEvent): void => {
      if (began?.pointer !== event.pointerId) return;
      if (drag === null && Math.abs(event.clientY - began.y) < threshold) return;
      drag ??= begin(began.pointer, began.y);
      const { along, scale } = newest.current;
      const at = along.current?.(drag.at, (drag.y - event.clientY) / scale) ?? null;
      if (at === null) return;
      drag.at = ms(Math.min(at, furthestByHand(newest.current.show.timeline.duration)));
      drag.y = event.clientY;
      frame ??= requestAnimationFrame(send);
    };
    const onEnd = (event: PointerEvent): void => {
      if (began?.pointer !== event.pointerId) return;
      began = null;
      if (drag === null) return;
      if (frame !== null) cancelAnimationFrame(frame);
      send();
      if (drag.rolled) order({ kind: 'roll' });
      drag = null;
    };
    surface.addEventListener('pointerdown', onDown);
    surface.addEventListener('pointermove', onMove);
    surface.addEventListener('pointerup', onEnd);
    surface.addEventListener('pointercancel', onEnd);
    return () => {
      surface.removeEventListener('pointerdown', onDown);
      surface.removeEventListener('pointermove', onMove);
      surface.removeEventListener('pointerup', onEnd);
      surface.removeEventListener('pointercancel', onEnd);
    };
  }, [element, order]);
};
