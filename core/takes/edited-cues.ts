/** Tells the cues that were edited since a take from those that are new: both have no measured time. */
import type { Cue, CueId, Script } from '../script/script.ts';
import type { CueReading, Take } from './take.ts';

/** A cue that shares this much of its words with one that was read at the same place is that one, edited. Half of them: a choice of ours. */
const sharedAtLeast = 0.5;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Dice's coefficient of two texts' words, each word as often as it stands there: 0 nothing shared, 1 the same words. */
export const sharedWords = (one: string, other: string): number => {
  const left = new Map<string, number>();
  const words = wordsOf(one);
  const others = wordsOf(other);
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of others) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return words.length + others.length === 0 ? 0 : (2 * shared) / (words.length + others.length);
};

/** What lies after the same measured cue belongs together; '' is before the first. */
const gapsOf = <Item>(items: readonly Item[], idOf: (item: Item) => CueId, known: ReadonlySet<CueId>): ReadonlyMap<string, readonly Item[]> => {
  const gaps = new Map<string, Item[]>();
  let after = '';
  for (const item of items) {
    if (known.has(idOf(item))) after = idOf(item);
    else {
      const gap = gaps.get(after);
      if (gap === undefined) gaps.set(after, [item]);
      else gap.push(item);
    }
  }
  return gaps;
};

/** An edited cue is looked for among so many readings at most: a script that was rewritten whole stays quick. */
const farthest = 20;

/** The first reading from `from` on that a cue may be an edit of; -1 without one. */
const likeness = (cue: Cue, readings: readonly CueReading[], from: number): number => {
  const found = readings.slice(from, from + farthest).findIndex((reading) => sharedWords(cue.text, reading.text) >= sharedAtLeast);
  return found < 0 ? -1 : from + found;
};

/** The cues of a script that stand where the take has a cue of nearly the same words. */
export const editedCues = (script: Script, take: Take): ReadonlyMap<CueId, CueReading> => {
  const ids = new Set(script.cues.map(({ id }) => id));
  const read = new Set(take.cues.map(({ cue }) => cue).filter((id) => ids.has(id)));
  const lost = gapsOf(take.cues, ({ cue }) => cue, read);
  const edited = new Map<CueId, CueReading>();
  for (const [after, cues] of gapsOf(script.cues, ({ id }) => id, read)) {
    const readings = lost.get(after) ?? [];
    let from = 0;
    for (const cue of cues) {
      const found = likeness(cue, readings, from);
      const reading = readings[found];
      if (reading === undefined) continue;
      edited.set(cue.id, reading);
      from = found + 1;
    }
  }
  return edited;
};
