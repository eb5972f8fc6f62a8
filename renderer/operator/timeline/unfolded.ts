/** Puts captions where their words are on the timeline: they are timed as the show is read, which passes cloaked stories over. */
import type { Caption, Track } from '../../../core/captions/track.ts';
import { skipsOf, timelineAt } from '../../../core/timeline/skips.ts';
import type { Timeline } from '../../../core/timeline/timeline.ts';
import { ms } from '../../../core/units/time.ts';

const moved = (caption: Caption, timeline: Timeline): Caption => {
  const start = timelineAt(timeline, caption.start);
  return { ...caption, start, end: ms(start + caption.end - caption.start) };
};

/** The captions at the timeline's times; the same ones where nothing is cloaked. */
export const unfolded = (track: Track, timeline: Timeline): Track =>
  skipsOf(timeline).length === 0 ? track : track.map((caption) => moved(caption, timeline));
