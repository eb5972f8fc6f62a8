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

/**
 * The times of every unit of a script: those of the same unit of the track, between two of them shared out evenly, and before the first
 * and after the last the script's own, moved.
 */
export const takenTimes = (own: readonly Times[], pairs: readonly WordPair[], units: readonly Times[]): readonly Times[] => {
  const times: Times[] = [];
  const known = pairs.map(([index, other]) => ({ index, start: units[other]?.start ?? 0, end: units[other]?.end ?? 0 }));
  const [first] = known;
  const last = known.at(-1);
  const leading = (first?.start ?? 0) - (own[first?.index ?? 0]?.start ?? 0);
  const trailing = (last?.end ?? 0) - (own[last?.index ?? 0]?.end ?? 0);
  let next = 0;
  own.forEach((mine, index) => {
    while (next < known.length && (known[next]?.index ?? 0) < index) next += 1;
    const at = known[next];
    const before = known[next - 1];
    if (at?.index === index) times.push({ start: at.start, end: at.end });
    else if (before === undefined) times.push({ start: mine.start + leading, end: mine.end + leading });
    else if (at === undefined) times.push({ start: mine.start + trailing, end: mine.end + trailing });
    else {
      const step = (at.start - before.end) / (at.index - before.index - 1);
      const start = before.end + step * (index - before.index - 1);
      times.push({ start, end: start + step });
    }
  });
  return times;
};
