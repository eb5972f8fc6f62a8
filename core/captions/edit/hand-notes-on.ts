/** Remarks, such as a story's slug, outlast the caption that they stand before: they are handed on to its neighbour. */
import type { Caption, Track } from '../track.ts';

const noted = (caption: Caption, notes: readonly string[]): Caption => (notes.length === 0 ? caption : { ...caption, notes });

const gatheredIn = (track: Track): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { notes = [] } of track) for (const note of notes) counts.set(note, (counts.get(note) ?? 0) + 1);
  return counts;
};

/** What remarks each caption of `before` had that are nowhere in `after`, by the id of the caption that takes them, and on which side. */
const orphansOf = (before: Track, after: Track): { readonly above: ReadonlyMap<string, readonly string[]>; readonly below: readonly string[] } => {
  const left = gatheredIn(after);
  const staying = new Set(after.map(({ id }) => id));
  const above = new Map<string, readonly string[]>();
  let waiting: string[] = [];
  for (const { id, notes = [] } of before) {
    const stays = staying.has(id);
    if (stays && waiting.length > 0) {
      above.set(id, waiting);
      waiting = [];
    }
    for (const note of notes) {
      const count = left.get(note) ?? 0;
      left.set(note, count - 1);
      if (count <= 0) waiting.push(note);
    }
  }
  return { above, below: waiting };
};

/**
 * The track after an edit, with the remarks that the edit took away: before those of the next caption that stays, where there is none after those
 * of the last. The very same track where none went.
 */
export const handNotesOn = (before: Track, after: Track): Track => {
  if (after === before || after.length === 0 || before.every(({ notes }) => notes === undefined)) return after;
  const { above, below } = orphansOf(before, after);
  if (above.size + below.length === 0) return after;
  return after.map((caption, index) => noted(caption, [...(above.get(caption.id) ?? []), ...(caption.notes ?? []), ...(index === after.length - 1 ? below : [])]));
};
