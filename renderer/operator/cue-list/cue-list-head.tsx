/** The heading of the cue list: the story, its cues, how long it reads and at what rate. */
import { useMemo } from 'react';
import type { Show } from '../../../core/show/show.ts';
import { countOf } from '../../../core/text/count-of.ts';
import { formatClock } from '../../../core/timeline/format-time.ts';
import { storySlug } from '../rundown/story-words.ts';
import { storyOfCue, storyRanges } from '../story-ranges.ts';
import { wordCount } from './word-count.ts';

type Props = { readonly show: Show; readonly current: number };

/** The heading. */
export const CueListHead = ({ show, current }: Props) => {
  const { document, timeline } = show;
  const ranges = useMemo(() => storyRanges(document.rundown, timeline), [document.rundown, timeline]);
  const range = ranges[Math.max(0, storyOfCue(ranges, current))];
  const words = useMemo(
    () => (range === undefined ? 0 : wordCount(timeline.cues.slice(range.firstCue, range.endCue))),
    [range, timeline],
  );
  if (range === undefined) return null;
  const cues = range.endCue - range.firstCue;
  const perSecond = range.readTime > 0 ? ` at ${((words * 1000) / range.readTime).toFixed(1)} words/s` : '';
  const slug = storySlug(range, document.name);
  return (
    <h2 className="caps cue-list__head">
      <span className="cue-list__slug" title={slug}>
        {slug}
      </span>
      <span className="cue-list__facts">
        {`— ${countOf(cues, 'cue')} · ${formatClock(range.readTime)}${perSecond}`}
      </span>
      <abbr title="Reading speed: characters a second">cps</abbr>
    </h2>
  );
};
