/** What the reader may want to know besides the words, in a strip away from the reading line: whether it is on air, the story's slug, the time left, the time of day. */
import { type ReactElement, type RefObject, useEffect, useRef } from 'react';
import { airLabel } from '../../core/show/air/air.ts';
import { clocksOf } from '../../core/show/clocks.ts';
import { positionIn } from '../../core/show/roll.ts';
import type { Show } from '../../core/show/show.ts';
import { formatClock } from '../../core/timeline/format-time.ts';
import { cueIndexAt } from '../../core/timeline/position.ts';
import type { Instant } from '../../core/units/time.ts';
import { mainClock } from '../bridge/main-clock.ts';

/** How often the strip is written, ms: no second is skipped. */
const writeEvery = 250;

const slugAt = (show: Show, now: Instant): string => {
  const story = show.timeline.cues[cueIndexAt(show.timeline, positionIn(show, now))]?.cue.story ?? 0;
  return show.document.rundown.stories[story]?.slug ?? '';
};

const write = (element: RefObject<HTMLElement | null>, text: string): void => {
  if (element.current !== null && element.current.textContent !== text) element.current.textContent = text;
};

/** The strip; nothing when nothing of it is wanted. Written by a timer, never by a render. */
export const InfoStrip = ({ show }: { readonly show: Show }): ReactElement | null => {
  const { showClock, showRemaining, showSlug } = show.picture;
  const [slug, remaining, clock] = [useRef<HTMLElement>(null), useRef<HTMLElement>(null), useRef<HTMLElement>(null)];
  const isEmpty = !showClock && !showRemaining && !showSlug;
  useEffect(() => {
    if (isEmpty) return undefined;
    const look = (): void => {
      const now = mainClock.now();
      write(slug, slugAt(show, now));
      write(remaining, `−${formatClock(clocksOf(show, now).remaining)}`);
      write(clock, new Date().toLocaleTimeString('en-GB'));
    };
    look();
    const timer = setInterval(look, writeEvery);
    return () => clearInterval(timer);
  });
  if (isEmpty) return null;
  return (
    <div className="prompter-strip">
      {show.air !== 'idle' && <span className={`prompter-strip-air prompter-strip-air-${show.air}`}>{airLabel(show.air)}</span>}
      {showSlug && <bdi ref={slug} className="prompter-strip-slug" />}
      {showRemaining && <span ref={remaining} className="prompter-strip-remaining" />}
      {showClock && <span ref={clock} />}
    </div>
  );
};
