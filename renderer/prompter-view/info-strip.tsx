/** What the reader may want to know besides the words, in a strip away from the reading line: whether it is on air, the story's slug, clocks. */
import { type ReactElement, useEffect, useRef } from 'react';
import { stripLabels, stripTexts, wantedClocks } from '../../core/prompter/strip-notes.ts';
import { airLabel } from '../../core/show/air/air.ts';
import { positionIn } from '../../core/show/roll.ts';
import type { Show } from '../../core/show/show.ts';
import { cueIndexAt } from '../../core/timeline/position.ts';
import type { Instant } from '../../core/units/time.ts';
import { mainClock } from '../bridge/main-clock.ts';
import { wallNow } from '../bridge/wall-now.ts';

/** How often the strip is written, ms: no second is skipped. */
const writeEvery = 250;

const slugAt = (show: Show, now: Instant): string => {
  const story = show.timeline.cues[cueIndexAt(show.timeline, positionIn(show, now))]?.cue.story ?? 0;
  return show.document.rundown.stories[story]?.slug ?? '';
};

const write = (element: Element | null, text: string): void => {
  if (element !== null && element.textContent !== text) element.textContent = text;
};

/** The strip; nothing when nothing of it is wanted. Written by a timer, never by a render. */
export const InfoStrip = ({ show }: { readonly show: Show }): ReactElement | null => {
  const { showSlug } = show.picture;
  const wanted = wantedClocks(show);
  const strip = useRef<HTMLDivElement>(null);
  const isEmpty = wanted.length === 0 && !showSlug;
  useEffect(() => {
    if (isEmpty) return undefined;
    const look = (): void => {
      const now = mainClock.now();
      const texts = stripTexts(show, now, wallNow());
      write(strip.current?.querySelector('.prompter-strip-slug') ?? null, slugAt(show, now));
      for (const name of wanted) write(strip.current?.querySelector(`[data-clock="${name}"]`) ?? null, texts[name]);
    };
    look();
    const timer = setInterval(look, writeEvery);
    return () => clearInterval(timer);
  });
  if (isEmpty) return null;
  return (
    <div ref={strip} className="prompter-strip">
      {show.air !== 'idle' && <span className={`prompter-strip-air prompter-strip-air-${show.air}`}>{airLabel(show.air)}</span>}
      {showSlug && <bdi className="prompter-strip-slug" />}
      {wanted.map((name) => (
        <span key={name}>
          {stripLabels[name] !== '' && <small>{stripLabels[name]} </small>}
          <span data-clock={name} />
        </span>
      ))}
    </div>
  );
};
