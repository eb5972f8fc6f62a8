/** Captions that took turns so that their words could be matched one after the other are shown together again, as they were. */
import { lastIndexNotAfter } from '../../units/last-index-not-after.ts';
import { reachOf } from '../reach.ts';
import type { Caption, Track } from '../track.ts';
import type { TimedUnit, Times } from './unit-times.ts';

/** For each caption of a track that is sorted by start, whether another one is shown with it. */
export const areTogether = (track: Track): readonly boolean[] => {
  const reach = reachOf(track);
  return track.map(({ start, end }, index) => start < (reach[index - 1] ?? 0) || (track[index + 1]?.start ?? end) < end);
};

/** A time as it was and as it is, ms. */
type Knot = readonly [was: number, is: number];

/** Between two knots in proportion, outside of them by the same length; of two knots at one time the later one where `last` says so. */
const moved = (knots: readonly Knot[], time: number, last: boolean): number => {
  const before = lastIndexNotAfter(knots.length, (index) => knots[index]?.[0] ?? 0, last ? time : time - 0.5);
  const [from, to] = [knots[before], knots[before + 1]];
  if (from === undefined) return (to?.[1] ?? time) - ((to?.[0] ?? time) - time);
  if (to === undefined) return from[1] + (time - from[0]);
  return from[1] + ((time - from[0]) * (to[1] - from[1])) / (to[0] - from[0]);
};

/** Moves times as `turns`, which follow one another, were moved to the times of `timed`: in whole ms, from 0. */
export const movedLike = (turns: Track, timed: Track) => {
  const knots = turns.flatMap((turn, index): readonly Knot[] => [[turn.start, timed[index]?.start ?? 0], [turn.end, timed[index]?.end ?? 0]]);
  return ({ start, end }: Times): Times => ({ start: Math.max(0, Math.round(moved(knots, start, true))), end: Math.round(moved(knots, end, false)) });
};

/** The first and the last unit of a track that a caption says; -1 where its own first or last one is not in the track. */
export type SaidUnits = { readonly first: number; readonly last: number };

/**
 * A caption that was cut at the times of `turns`, with the start of the caption of `track` whose first word it begins with, and the end of the one
 * whose last word it ends with, where those took turns.
 */
export const asLongAs = (caption: Caption, { first, last }: SaidUnits, units: readonly TimedUnit[], track: Track, turns: Track): Caption => {
  const [begins, ends] = [units[first]?.caption, units[last]?.caption];
  const from = begins === undefined || units[first - 1]?.caption === begins || track[begins] === turns[begins] ? undefined : track[begins]?.start;
  const until = ends === undefined || units[last + 1]?.caption === ends || track[ends] === turns[ends] ? undefined : track[ends]?.end;
  const [start, end] = [from ?? caption.start, until ?? caption.end];
  return end > start ? { ...caption, start, end } : caption;
};
