/** Shrinks the chip of the pause that the reading is in, as the pause goes by: no element changes but that chip's one property. */
import { useRef, type RefObject } from 'react';
import { positionIn } from '../../../core/show/roll.ts';
import type { Show } from '../../../core/show/show.ts';
import { useFrames } from '../use-frames.ts';

/** Draws the share of the current cue's pause that is left into `--beat` of its chip. */
export const usePauseBeat = (show: Show, list: RefObject<HTMLElement | null>, current: number): void => {
  const shown = useRef<HTMLElement | null>(null);
  useFrames(show.roll.speed !== 0, (now) => {
    const timed = show.timeline.cues[current];
    const over = timed === undefined ? -1 : positionIn(show, now) - timed.end;
    const chip = timed !== undefined && over >= 0 ? (list.current?.querySelector<HTMLElement>('.cue--now .cue__pause') ?? null) : null;
    if (shown.current !== chip) shown.current?.style.removeProperty('--beat');
    shown.current = chip;
    if (timed !== undefined && timed.pause.ms > 0) chip?.style.setProperty('--beat', Math.max(0, 1 - over / timed.pause.ms).toFixed(3));
  });
};
