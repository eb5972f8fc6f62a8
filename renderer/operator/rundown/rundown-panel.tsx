/** The left side: the stories of the rundown, how long each reads, which one is on. A click jumps to its first word. */
import { useEffect, useMemo, useRef } from 'react';
import { formatTimeOfDay } from '../../../core/clock/parse-time-of-day.ts';
import { clocksOf } from '../../../core/show/clocks.ts';
import { dayClocksOf } from '../../../core/show/day-clocks.ts';
import type { CueId } from '../../../core/script/script.ts';
import type { Show } from '../../../core/show/show.ts';
import { formatClock } from '../../../core/timeline/format-time.ts';
import { playedDuration } from '../../../core/timeline/skips.ts';
import { useOperator } from '../operator-context.ts';
import { storyOfCue, storyRanges, type StoryRange } from '../story-ranges.ts';
import { useTicks } from '../use-frames.ts';
import { wallNow } from '../../bridge/wall-now.ts';
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
        <span className="mono" title="Read time, without cloaked stories">
          {formatClock(playedDuration(show.timeline))}
        </span>
      </h2>
      <ol className="rundown__list">
        {ranges.map((range) => (
          <StoryItem key={range.story} range={range} current={current} slug={storySlug(range, name)} cloaked={show.cloaked.includes(range.story)} cue={show.timeline.cues[range.firstCue]?.cue.id ?? null} />
        ))}
      </ol>
      <PlannedEnd show={show} />
    </nav>
  );
};

/** When the rundown will end if it is read on from now; written twice a second, outside React. */
const PlannedEnd = ({ show }: { readonly show: Show }) => {
  const end = useRef<HTMLSpanElement>(null);
  useTicks(500, (now) => {
    const text = formatTimeOfDay(dayClocksOf(show, clocksOf(show, now), wallNow()).plannedEnd);
    if (end.current !== null && end.current.textContent !== text) end.current.textContent = text;
  });
  return (
    <p className="rundown__end" title="The time of day of the last word, read on from now">
      Planned end <span ref={end} className="mono" />
    </p>
  );
};

type ItemProps = { readonly range: StoryRange; readonly current: number; readonly slug: string; readonly cloaked: boolean; readonly cue: CueId | null };

const StoryItem = ({ range, current, slug, cloaked, cue }: ItemProps) => {
  const { order } = useOperator();
  const item = useRef<HTMLLIElement>(null);
  const state = storyState(range, current);
  useEffect(() => {
    if (state === 'on') item.current?.scrollIntoView({ block: 'nearest' });
  }, [state]);
  return (
    <li ref={item} className={cloaked ? 'rundown__item rundown__item--cloaked' : 'rundown__item'}>
      <button
        type="button"
        className={`story story--${state}`}
        aria-current={state === 'on' ? 'true' : undefined}
        title={`${slug}: click to jump, twice to cue it`}
        onClick={() => (cloaked || cue === null ? undefined : order({ kind: 'jump-time', to: range.start }))}
        onDoubleClick={() => (cloaked || cue === null ? undefined : order({ kind: 'park', to: { cue, fraction: 0 } }))}
      >
        <span className="mono story__number">{range.story + 1}</span>
        <span className="story__slug">{slug}</span>
        <span className="mono story__time">{formatClock(range.readTime)}</span>
        <span className="story__note">{storyNote(range)}</span>
      </button>
      <button
        type="button"
        className="story__cloak"
        aria-pressed={cloaked}
        aria-label={`Cloak ${slug}`}
        title={cloaked ? 'Bring it back to the prompter' : 'Keep it off the prompter'}
        onClick={() => order({ kind: 'cloak-story', story: range.story, on: !cloaked })}
      >
        {cloaked ? 'cloaked' : 'cloak'}
      </button>
    </li>
  );
};
