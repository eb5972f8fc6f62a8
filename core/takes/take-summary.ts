/** A take as lists show it. */
import type { Rundown } from '../script/script.ts';
import type { ReaderProfile } from '../timeline/timeline.ts';
import type { TakeSummary } from './kept-take.ts';
import { lengthOfTake } from './plan-of-take.ts';
import { storyOfTake } from './story-of-take.ts';
import type { Take } from './take.ts';

/** Summarises a take beside the document and the profile of now. */
export const takeSummary = (id: string, take: Take, rules: boolean, rundown: Rundown, profile: ReaderProfile): TakeSummary => ({
  id,
  story: storyOfTake(rundown, take),
  slug: take.story,
  reader: take.reader,
  date: take.date,
  measured: take.measured,
  duration: take.duration,
  ...lengthOfTake(take, profile),
  cues: take.cues.length,
  doubtful: take.cues.filter(({ doubtful }) => doubtful).length,
  hasAudio: take.audio !== null,
  unfinished: take.unfinished === true,
  rules,
});
