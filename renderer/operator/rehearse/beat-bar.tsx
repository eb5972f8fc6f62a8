/** What happens next, as a bar: the count-in, the words that are left of the cue, or the shrinking pause after it. */
import { useRef } from 'react';
import type { Show } from '../../../core/show/show.ts';
import { useFrames } from '../use-frames.ts';
import { beatNow } from './beat-now.ts';

/** The bar; drawn outside React. */
export const BeatBar = ({ show }: { readonly show: Show }) => {
  const bar = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLSpanElement>(null);
  const time = useRef<HTMLSpanElement>(null);
  useFrames(show.roll.speed !== 0, (now) => {
    const beat = beatNow(show, now);
    bar.current?.setAttribute('data-kind', beat.kind);
    bar.current?.style.setProperty('--left', beat.left.toFixed(4));
    write(words.current, beat.label);
    write(time.current, beat.time);
  });
  return (
    <div ref={bar} className="beat" aria-hidden="true">
      <span ref={words} />
      <span ref={time} className="mono" />
    </div>
  );
};

const write = (element: HTMLElement | null, text: string): void => {
  if (element !== null && element.textContent !== text) element.textContent = text;
};
