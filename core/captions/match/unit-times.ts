/** The times of the units of a track, and what a script's units take over from them. */
import { wordStarts } from '../edit/word-starts.ts';
import type { Track } from '../track.ts';
import type { WordPair } from './common-words.ts';
import { matchUnits } from './match-units.ts';

/** A stretch of time; milliseconds, not rounded. */
export type Times = { readonly start: number; readonly end: number };

/** A unit of a track: when it is said, and the index of its caption. */
export type TimedUnit = Times & { readonly unit: string; readonly caption: number };

/** The units of one word share its time evenly. */
export const shareTime = (units: readonly string[], { start, end }: Times): readonly (Times & { readonly unit: string })[] =>
  units.map((unit, index) => ({
    unit,
    start: start + (index / units.length) * (end - start),
    end: start + ((index + 1) / units.length) * (end - start),
  }));

/** The units of a track, each with its time: a caption's time is shared among its words, a word's among its units. */
export const unitsOfTrack = (track: Track): readonly TimedUnit[] =>
  track.flatMap((caption, index) => {
    const starts = wordStarts(caption);
    const at = (share: number): number => caption.start + share * (caption.end - caption.start);
    const words = caption.lines.flatMap((line) => line.split(/\s+/u).filter((word) => word !== ''));
    return words.flatMap((word, place) =>
      shareTime(matchUnits(word), { start: at(starts[place] ?? 0), end: at(starts[place + 1] ?? 1) }).map((timed) => ({ ...timed, caption: index })),
    );
  });

/** The times of so many units of a script that stand in the place of those of the track from `from` up to `to`: the first begins with their first, the last ends with their last, and pauses between them stay pauses where both have as many. */
const timesInPlace = (count: number, units: readonly Times[], from: number, to: number): readonly Times[] => {
  const unitAt = (place: number): Times => units[from + Math.min(to - from - 1, place)] ?? { start: 0, end: 0 };
  const within = (place: number, part: number): number => {
    const { start, end } = unitAt(place);
    return start + part * (end - start);
  };
  return Array.from({ length: count }, (_, index) => {
    const [first, last] = [(index * (to - from)) / count, ((index + 1) * (to - from)) / count];
    return { start: within(Math.floor(first), first % 1), end: within(Math.ceil(last) - 1, last - (Math.ceil(last) - 1)) };
  });
};

/**
 * The times of every unit of a script: those of the same unit of the track, or of the units that stand in its place there; where the track has
 * nothing there, between two of them shared out evenly, and before the first and after the last the script's own, moved.
 */
export const takenTimes = (own: readonly Times[], pairs: readonly WordPair[], units: readonly Times[]): readonly Times[] => {
  const known = pairs.map(([index, other]) => ({ index, other, start: units[other]?.start ?? 0, end: units[other]?.end ?? 0 }));
  const [first] = known;
  const last = known.at(-1);
  const leading = (first?.start ?? 0) - (own[first?.index ?? 0]?.start ?? 0);
  const trailing = (last?.end ?? 0) - (own[last?.index ?? 0]?.end ?? 0);
  const movedBy = (by: number, from: number, to: number): readonly Times[] => own.slice(from, to).map(({ start, end }) => ({ start: start + by, end: end + by }));
  const between = (before: (typeof known)[number] | undefined, after: (typeof known)[number] | undefined): readonly Times[] => {
    const [from, to] = [(before?.index ?? -1) + 1, after?.index ?? own.length];
    const [theirs, theirsTo] = [(before?.other ?? -1) + 1, after?.other ?? units.length];
    if (to === from) return [];
    if (theirsTo > theirs) return timesInPlace(to - from, units, theirs, theirsTo);
    if (before === undefined) return movedBy(leading, from, to);
    if (after === undefined) return movedBy(trailing, from, to);
    const step = (after.start - before.end) / (to - from);
    return Array.from({ length: to - from }, (_, index) => ({ start: before.end + step * index, end: before.end + step * (index + 1) }));
  };
  return [...known.flatMap((at, index) => [...between(known[index - 1], at), { start: at.start, end: at.end }]), ...between(last, undefined)];
};
