/** What the rundown says of a story. */
import { countOf } from '../../../core/text/count-of.ts';
import type { StoryRange } from '../story-ranges.ts';

/** Before, at or after the reading. */
export type StoryState = 'done' | 'on' | 'next';

/** Where a story stands when the story of index `current` is being read. */
export const storyState = (range: StoryRange, current: number): StoryState => {
  if (range.story === current) return 'on';
  return range.story < current ? 'done' : 'next';
};

/** A story's slug; text without a heading is called after its file, without the ending, as in the CLI. */
export const storySlug = (range: StoryRange, documentName: string): string => (range.slug === '' ? documentName.replace(/(?<=.)\.[^.]*$/, '') : range.slug);

/** The line under the slug: how many cues, and who reads. */
export const storyNote = (range: StoryRange): string => {
  const count = range.endCue - range.firstCue;
  const cues = count === 0 ? 'nothing to read' : countOf(count, 'cue');
  return [cues, ...range.speakers.slice(0, 3)].join(' · ');
};
