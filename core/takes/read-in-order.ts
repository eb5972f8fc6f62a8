/** Which cues of a script a take has read in the script's order: what can be played back, one after the other. */
import type { Cue, CueId } from '../script/script.ts';
import type { CueReading, Take } from './take.ts';

/** A reading and the index of its cue in the script. */
type Placed = { readonly reading: CueReading; readonly index: number; readonly before: Placed | null };

/** Where an index goes among the ends of runs, which rise: the first end that is not before it. */
const slotOf = (ends: readonly Placed[], index: number): number => {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle]?.index ?? Infinity) < index) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * The readings of the longest run of cues that stand in the script in the order in which they were read; cues that were moved since,
 * or that the script does not have, are not in it. `ids` are the script's cues, in order. n log n in the take's length.
 */
export const readInOrder = (ids: readonly Cue['id'][], { cues }: Take): readonly CueReading[] => {
  const indices = new Map<CueId, number>(ids.map((id, index) => [id, index]));
  const ends: Placed[] = [];
  for (const reading of cues) {
    const index = indices.get(reading.cue);
    if (index === undefined) continue;
    const slot = slotOf(ends, index);
    ends[slot] = { reading, index, before: ends[slot - 1] ?? null };
  }
  const run: CueReading[] = [];
  for (let last = ends.at(-1) ?? null; last !== null; last = last.before) run.push(last.reading);
  return run.reverse();
};
