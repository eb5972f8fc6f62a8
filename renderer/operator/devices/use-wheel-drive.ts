/** Lets the mouse wheel over a part of the window drive the show. */
import { useEffect, type RefObject } from 'react';
import { wheelNotches } from '../../../core/devices/wheel.ts';
import { useDevicesInWindow } from './devices-context.ts';

type Parts = {
  readonly element: RefObject<HTMLElement | null>;
  /** True where the wheel alone scrolls a list: then it drives with Alt held. */
  readonly withAlt: boolean;
};

/** Listens to the wheel itself: React's listener is passive and could not keep the list from scrolling. Away from you is faster, towards you is onwards. */
export const useWheelDrive = ({ element, withAlt }: Parts): void => {
  const { bindings, devices } = useDevicesInWindow();
  const { wheel } = bindings;
  const { turn } = devices;
  useEffect(() => {
    const surface = element.current;
    if (surface === null || wheel === 'nothing') return;
    let left = 0;
    const onWheel = (event: WheelEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey !== withAlt) return;
      event.preventDefault();
      event.stopPropagation();
      const next = wheelNotches(left, event);
      left = next.left;
      if (next.notches !== 0) turn(wheel === 'jog' ? next.notches : -next.notches, wheel === 'jog' ? 'jog' : 'speed-steps');
    };
    surface.addEventListener('wheel', onWheel, { passive: false, capture: true });
    return () => surface.removeEventListener('wheel', onWheel, { capture: true });
  }, [element, wheel, turn, withAlt]);
};
