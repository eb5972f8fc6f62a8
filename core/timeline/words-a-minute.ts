/** The reading's pace in words a minute, as newsrooms count it: whatever the font, the width and the display. */
import { playedDuration, playedTimeline } from './skips.ts';
import type { Timeline } from './timeline.ts';

/** Pure memo: a timeline never changes. */
const known = new WeakMap<Timeline, number>();

const counted = (timeline: Timeline): number => {
  const words = playedTimeline(timeline).cues.reduce((total, { cue }) => total + (cue.text.match(/\S+/gu)?.length ?? 0), 0);
  const length = playedDuration(timeline);
  return length === 0 ? 0 : (words * 60_000) / length;
};

/** Words a minute at speed 1, pauses included and cloaked stories left out; 0 for a timeline without words. Runs between spaces count. */
export const wordsAMinute = (timeline: Timeline): number => {
  const rate = known.get(timeline) ?? counted(timeline);
  known.set(timeline, rate);
  return rate;
};
