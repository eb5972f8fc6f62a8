/**
 * Captions that EBU STL shows together: sets that add up on the screen (Tech 3264, 4.3, CS). Each of a set comes when it begins and stays until
 * all of them go; so they end together, and none stands on a row of another.
 */
import { oneAtAPlace, type Turns } from '../places/one-at-a-place.ts';
import { reachOf } from '../reach.ts';
import { type Ms, ms } from '../../units/time.ts';
import type { Caption, Track } from '../track.ts';
import { heldRows } from './held-rows.ts';
import { keptCodes } from './kept-codes.ts';
import { seenSubtitle } from './seen-subtitle.ts';
import { rowInSet } from './set-details.ts';
import { mostLines, type StlPage } from './stl-page.ts';
import { rowOf } from './stl-rows.ts';

/** Captions of a track by their indices; `to` is the first one that is no more of them. */
type Run = { readonly from: number; readonly to: number };

/** A track that is sorted by start in runs of captions that are shown together with another of their run, and with no others. */
export const runsTogether = (track: Track): readonly Run[] => {
  const reach = reachOf(track);
  const starts = track.flatMap(({ start }, index) => (index === 0 || start >= (reach[index - 1] ?? 0) ? [index] : []));
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? track.length }));
};

/** The rows of the page that a caption takes, first and last; null where they are more than a subtitle can have. */
type RowsOf = (caption: Caption) => readonly [number, number] | null;

const rowsIn = (page: StlPage): RowsOf => (caption) => {
  const kept = keptCodes(caption, page);
  if (kept !== null) {
    const { row, height } = seenSubtitle(kept, page);
    return [row, row + height - 1];
  }
  const { lines, rows } = heldRows(caption, page);
  const first = rowOf(caption.placement, lines.length, page);
  return rows > mostLines ? null : [first, first + lines.length * page.perLine - 1];
};

const isSet = (together: Track, rowsOf: RowsOf): boolean => {
  const [first] = together;
  if (first === undefined || together.length === 1 || together.some(({ end }) => end !== first.end)) return false;
  const rows = together.map(rowsOf);
  if (rows.some((one) => one === null)) return false;
  // One of a file stays what it is as long as its rows do.
  if (together.every(({ details }, index) => rowInSet(details) === rows[index]?.[0])) return true;
  const sorted = rows.filter((one) => one !== null).toSorted(([one], [other]) => one - other);
  return sorted.every(([top], index) => index === 0 || top > (sorted[index - 1]?.[1] ?? 0));
};

const withTimes = (caption: Caption, start: Ms, end: Ms): Caption => (caption.start === start && caption.end === end ? caption : { ...caption, start, end });

/** What becomes of captions that are shown together: a set where they can be one, which has the screen as one caption has it; else they take turns. */
export const turnsInStl = (page: StlPage): Turns => (track) => {
  const runs = runsTogether(track);
  if (runs.length === track.length) return track;
  const rowsOf = rowsIn(page);
  const units = runs.flatMap(({ from, to }): readonly Track[] => {
    const together = track.slice(from, to);
    return isSet(together, rowsOf) ? [together] : together.map((caption) => [caption]);
  });
  const turns = oneAtAPlace(units.flatMap(([first, ...more]) => (first === undefined ? [] : more.length === 0 ? [first] : [{ ...first, lines: [first, ...more].flatMap(({ lines }) => lines) }])));
  return units.flatMap((unit, index) => {
    const turn = turns[index];
    return turn === undefined ? [] : unit.map((caption) => withTimes(caption, ms(Math.max(caption.start, turn.start)), turn.end));
  });
};

/** The place of each caption of a track of `turnsInStl` in its set (CS): 0 for one by itself; 1, 2, 3 for the first, those between and the last. */
export const placesInSets = (track: Track): readonly number[] =>
  runsTogether(track).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => (to - from === 1 ? 0 : index === 0 ? 1 : index === to - from - 1 ? 3 : 2)));
