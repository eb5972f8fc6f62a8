/** The left side: the stories of the rundown, how long each reads, which one is on. A click jumps to its first word. */
import { useEffect, useMemo, useRef } from 'react';
import type { Show } from '../../../core/show/show.ts';
import { formatClock } from '../../../core/timeline/format-time.ts';
import { useOperator } from '../operator-context.ts';
import { storyOfCue, storyRanges, type StoryRange } from '../story-ranges.ts';
import { useCurrentCue } from '../use-current-cue.ts';
import { storyNote, storySlug, storyState } from './story-words.ts';
import './rundown-panel.css';

/** The rundown. */
export const RundownPanel = ({ show }: { readonly show: Show }) => {
  const { rundown, name } = show.document;
  const ranges = useMemo(() => storyRanges(rundown, show.timeline), [rundown, show.timeline]);
  const current = storyOfCue(ranges, useCurrentCue(show));
  return (
    <nav className="rundown" aria-label="Rundown">
      <h2 className="caps rundown__title">
        <span>Rundown</span>
        <span className="mono">{formatClock(show.timeline.duration)}</span>
      </h2>
      <ol className="rundown__list">
        {ranges.map((range) => (
          <StoryItem key={range.story} range={range} current={current} slug={storySlug(range, name)} />
        ))}
      </ol>
    </nav>
  );
};

type ItemProps = { readonly range: StoryRange; readonly current: number; readonly slug: string };

const StoryItem = ({ range, current, slug }: ItemProps) => {
  const { order } = useOperator();
  const item = useRef<HTMLLIElement>(null);
  const state = storyState(range, current);
  useEffect(() => {
    if (state === 'on') item.current?.scrollIntoView({ block: 'nearest' });
  }, [state]);
  return (
    <li ref={item}>
      <button
        type="button"
        className={`story story--${state}`}
        aria-current={state === 'on' ? 'true' : undefined}
        title={slug}
        onClick={() => order({ kind: 'jump-time', to: range.start })}
      >
        <span className="mono story__number">{range.story + 1}</span>
        <span className="story__slug">{slug}</span>
        <span className="mono story__time">{formatClock(range.readTime)}</span>
        <span className="story__note">{storyNote(range)}</span>
      </button>
    </li>
  );
};
