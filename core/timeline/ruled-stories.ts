/** Finds which take rules which stories of a script, and what it knows of their cues. */
import type { Cue, CueId, Script } from '../script/script.ts';
import type { Take } from '../takes/take.ts';
import { measuredTimes, type MeasuredTimes } from './measured-times.ts';
import type { ReaderProfile } from './timeline.ts';

/** A pure memo: a take never changes. */
const known = new WeakMap<Take, ReadonlySet<CueId>>();

const cuesIn = (take: Take): ReadonlySet<CueId> => {
  const found = known.get(take) ?? new Set(take.cues.map(({ cue }) => cue));
  known.set(take, found);
  return found;
};

/** The first take that knows a cue of each story, by the story's index. */
const rulers = ({ cues }: Script, takes: readonly Take[]): ReadonlyMap<number, Take> => {
  const first = new Map<number, number>();
  for (const { id, story } of cues) {
    const ahead = first.get(story) ?? takes.length;
    const found = takes.slice(0, ahead).findIndex((take) => cuesIn(take).has(id));
    if (found >= 0) first.set(story, found);
  }
  return new Map([...first].flatMap(([story, index]) => takes.slice(index, index + 1).map((take) => [story, take] as const)));
};

/** Neighbouring stories with the same take are one stretch: the take knows the pauses between them too. */
type Stretch = { readonly take: Take; readonly stories: readonly number[]; readonly cues: readonly Cue[] };

const stretchesOf = ({ cues }: Script, ruling: ReadonlyMap<number, Take>): readonly Stretch[] => {
  const stretches: { take: Take; stories: number[]; cues: Cue[] }[] = [];
  let before: Take | undefined;
  for (const cue of cues) {
    const take = ruling.get(cue.story);
    const last = take === before ? stretches.at(-1) : undefined;
    before = take;
    if (take === undefined) continue;
    if (last === undefined) stretches.push({ take, stories: [cue.story], cues: [cue] });
    else {
      last.cues.push(cue);
      if (last.stories.at(-1) !== cue.story) last.stories.push(cue.story);
    }
  }
  return stretches;
};

/** What the ruling takes know, by the index of the story; a story that no take rules is not in it. Linear in the script, and in each take. */
export const ruledStories = (script: Script, profile: ReaderProfile, takes: readonly Take[]): ReadonlyMap<number, MeasuredTimes> =>
  new Map(
    stretchesOf(script, rulers(script, takes)).flatMap(({ take, stories, cues }) => {
      const times = measuredTimes({ ...script, cues }, profile, take);
      return stories.map((story) => [story, times] as const);
    }),
  );
