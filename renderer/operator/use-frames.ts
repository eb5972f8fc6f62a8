/** Draws what moves outside React: once after each render, then every frame while the show rolls. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { mainClock } from '../bridge/main-clock.ts';
import type { Instant } from '../../core/units/time.ts';

/** Calls `draw` with main's time after every render and, while `moving`, before every frame. */
export const useFrames = (moving: boolean, draw: (now: Instant) => void): void => {
  const latest = useRef(draw);
  useLayoutEffect(() => {
    latest.current = draw;
    draw(mainClock.now());
  });
  useEffect(() => {
    if (!moving) return;
    const step = (): void => {
      latest.current(mainClock.now());
      frame = requestAnimationFrame(step);
    };
    let frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [moving]);
};

/** Calls `write` with main's time after every render and then every `every` ms: for text that need not be smooth. */
export const useTicks = (every: number, write: (now: Instant) => void): void => {
  const latest = useRef(write);
  useLayoutEffect(() => {
    latest.current = write;
    write(mainClock.now());
  });
  useEffect(() => {
    const timer = setInterval(() => latest.current(mainClock.now()), every);
    return () => clearInterval(timer);
  }, [every]);
};
