/** Finds the story that a take is of in the rundown as it is now. */
import type { Rundown } from '../script/script.ts';
import type { Take } from './take.ts';

/** How many of the take's cues each story has. */
const knownCues = ({ stories }: Rundown, { cues }: Take): readonly number[] => {
  const read = new Set(cues.map(({ cue }) => cue));
  return stories.map(({ script }) => script.cues.filter(({ id }) => read.has(id)).length);
};

/**
 * Index of the story with most of the take's cues; with none of them, of the only one with its slug. Null for a take of
 * the whole rundown, and where no story fits.
 */
export const storyOfTake = (rundown: Rundown, take: Take): number | null => {
  if (take.story === null) return null;
  const counts = knownCues(rundown, take);
  const most = Math.max(0, ...counts);
  if (most > 0) return counts.indexOf(most);
  const [only, another] = rundown.stories.flatMap(({ slug }, index) => (slug === take.story ? [index] : []));
  return only === undefined || another !== undefined ? null : only;
};

/** Takes are of the same thing, so that only one of them can rule: the same story now, or, where it is gone, the same slug. */
export const sameStory = (rundown: Rundown, one: Take, other: Take): boolean => {
  const [first, second] = [storyOfTake(rundown, one), storyOfTake(rundown, other)];
  return first === null && second === null ? one.story === other.story : first === second;
};
