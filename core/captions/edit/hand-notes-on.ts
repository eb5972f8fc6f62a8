/** Remarks, such as a story's slug, outlast the caption that they stand before: they are handed on to its neighbour. */
import type { Caption, Track, TrackHead } from '../track.ts';

const noted = (caption: Caption, notes: readonly string[]): Caption => (notes.length === 0 ? caption : { ...caption, notes });

/** How often each of some remarks is among them. */
const counted = (notes: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const note of notes) counts.set(note, (counts.get(note) ?? 0) + 1);
  return counts;
};

/** The remarks that are not among the counted ones, which are used up. */
const beyond = (notes: readonly string[], counts: Map<string, number>): readonly string[] =>
  notes.filter((note) => {
    const count = counts.get(note) ?? 0;
    if (count > 0) counts.set(note, count - 1);
    return count <= 0;
  });

/** What each caption of `after` has of remarks that were not its own before, all counted: those of captions that it was joined with. */
const takenOver = (before: Track, after: Track): Map<string, number> => {
  const own = new Map(before.map(({ id, notes = [] }) => [id, notes]));
  return counted(after.flatMap(({ id, notes = [] }) => beyond(notes, counted(own.get(id) ?? []))));
};

/** What remarks each caption of `before` had that are nowhere in `after`, by the id of the caption that takes them, and on which side. */
const orphansOf = (before: Track, after: Track): { readonly above: ReadonlyMap<string, readonly string[]>; readonly below: readonly string[] } => {
  const left = takenOver(before, after);
  const staying = new Map(after.map(({ id, notes = [] }) => [id, notes]));
  const above = new Map<string, readonly string[]>();
  let waiting: string[] = [];
  for (const { id, notes = [] } of before) {
    const kept = staying.get(id);
    if (kept !== undefined && waiting.length > 0) {
      above.set(id, waiting);
      waiting = [];
    }
    // A slug may be that of two stories: what a caption still has is its own, before any other's.
    for (const note of beyond(beyond(notes, counted(kept ?? [])), left)) waiting.push(note);
  }
  return { above, below: waiting };
};

/**
 * The track after an edit, with the remarks that the edit took away: before those of the next caption that stays, where there is none after those
 * of the last. The very same track where none went. Where no caption stays, the head takes them: `headAfter`.
 */
export const handNotesOn = (before: Track, after: Track): Track => {
  if (after === before || after.length === 0 || before.every(({ notes }) => notes === undefined)) return after;
  const { above, below } = orphansOf(before, after);
  if (above.size + below.length === 0) return after;
  return after.map((caption, index) => noted(caption, [...(above.get(caption.id) ?? []), ...(caption.notes ?? []), ...(index === after.length - 1 ? below : [])]));
};

/** The head of a file after an edit: where the edit left no caption, the remarks of all stand at the end of the file. The very same head where nothing changes. */
export const headAfter = (head: TrackHead, before: Track, after: Track): TrackHead => {
  const left = after.length > 0 ? [] : before.flatMap(({ notes = [] }) => notes);
  return left.length === 0 ? head : { ...head, closingNotes: [...left, ...(head.closingNotes ?? [])] };
};
