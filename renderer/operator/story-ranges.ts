/** Which cues of the timeline belong to which story, and how long each story reads. */
import type { Rundown } from '../../core/script/script.ts';
import type { Timeline } from '../../core/timeline/timeline.ts';
import { ms, type Ms } from '../../core/units/time.ts';

/** A story's stretch of the timeline: cues from `firstCue` up to, not including, `endCue`. */
export type StoryRange = {
  readonly story: number;
  readonly slug: string;
  readonly firstCue: number;
  readonly endCue: number;
  /** Start of its first cue on the whole timeline. */
  readonly start: Ms;
  /** To the end of its last cue's pause. */
  readonly readTime: Ms;
  /** Who reads in it, in order of appearance. */
  readonly speakers: readonly string[];
};

/** The stretch of every story, in order; a story without cues has an empty one where the next begins. */
export const storyRanges = (rundown: Rundown, timeline: Timeline): readonly StoryRange[] => {
  let firstCue = 0;
  return rundown.stories.map((story, index) => {
    const endCue = Math.min(firstCue + story.script.cues.length, timeline.cues.length);
    const start = timeline.cues[firstCue]?.start ?? timeline.duration;
    const end = timeline.cues[endCue]?.start ?? timeline.duration;
    const range = {
      story: index,
      slug: story.slug,
      firstCue,
      endCue,
      start,
      readTime: ms(endCue > firstCue ? end - start : 0),
      speakers: speakersOf(story.script.cues),
    };
    firstCue = endCue;
    return range;
  });
};

/** The story that a cue of the timeline belongs to; -1 when there is none. */
export const storyOfCue = (ranges: readonly StoryRange[], cueIndex: number): number =>
  ranges.findIndex((range) => cueIndex >= range.firstCue && cueIndex < range.endCue);

const speakersOf = (cues: readonly { readonly speaker: string | null }[]): readonly string[] => {
  const names = new Set<string>();
  for (const cue of cues) if (cue.speaker !== null) names.add(cue.speaker);
  return [...names];
};
