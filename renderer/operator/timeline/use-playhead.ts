/** Moves the playhead every frame and turns the page when it leaves the view. */
import { useEffect, type Dispatch, type RefObject, type SetStateAction } from 'react';
import { positionIn } from '../../../core/show/roll.ts';
import type { Show } from '../../../core/show/show.ts';
import { formatTenths } from '../../../core/timeline/format-time.ts';
import { useFrames } from '../use-frames.ts';
import { follow, xOf, type TimelineView } from './scale.ts';

type Parts = {
  readonly show: Show;
  readonly view: TimelineView;
  readonly setView: Dispatch<SetStateAction<TimelineView>>;
  readonly surface: RefObject<HTMLElement | null>;
  readonly head: RefObject<HTMLElement | null>;
  /** False while the operator looks elsewhere on the timeline. */
  readonly following: RefObject<boolean>;
};

/** The playhead; a roll, a hold or a jump makes the view follow again. */
export const usePlayhead = ({ show, view, setView, surface, head, following }: Parts): void => {
  useEffect(() => {
    following.current = true;
  }, [show.roll, following]);
  useFrames(show.roll.speed !== 0, (now) => {
    const at = positionIn(show, now);
    if (head.current !== null) head.current.style.transform = `translateX(${xOf(view, at).toFixed(2)}px)`;
    sayPosition(surface.current, Math.floor(at / 1000), formatTenths(at));
    const next = following.current ? follow(view, at, show.timeline.duration) : view;
    if (next !== view) setView(next);
  });
};

/** Screen readers need no tenths: the attributes change once a second. */
const sayPosition = (surface: HTMLElement | null, seconds: number, words: string): void => {
  if (surface === null || surface.getAttribute('aria-valuenow') === String(seconds)) return;
  surface.setAttribute('aria-valuenow', String(seconds));
  surface.setAttribute('aria-valuetext', words);
};
