/** Matches an existing track onto the captions of a script: the words and cuts of the script, the times of the track, and what differs. */
import { failure, type Result, success } from '../../problem/failure.ts';
import { wholeMs } from '../../units/time.ts';
import { wordStarts, wordsOf } from '../edit/word-starts.ts';
import type { Caption, Track } from '../track.ts';
import { bareWord } from './bare-word.ts';
import { commonWords } from './common-words.ts';

/** The script's captions at the track's times; `differing` are the ids of those whose words are not all the same in both. */
export type MatchedTrack = { readonly track: Track; readonly differing: readonly string[]; readonly matched: number };

/** A track that shares fewer of the script's words belongs to another script. */
const leastShared = 0.2;

type TimedWord = { readonly word: string; readonly start: number; readonly end: number };

/** The words of a track that hold a letter or a digit, each with its times. */
const timedWords = (track: Track): readonly TimedWord[] =>
  track.flatMap((caption) => {
    const starts = wordStarts(caption);
    const at = (share: number): number => caption.start + share * (caption.end - caption.start);
    return wordsOf(caption.lines)
      .map((word, index) => ({ word: bareWord(word), start: at(starts[index] ?? 0), end: at(starts[index + 1] ?? 1) }))
      .filter(({ word }) => word !== '');
  });

type Times = { readonly start: number; readonly end: number };

/** The times of every word of the script: those of the same word of the track, and between two of them shared out evenly. */
const timesOfWords = (count: number, pairs: readonly (readonly [number, number])[], words: readonly TimedWord[], made: readonly TimedWord[]): readonly Times[] => {
  const times: Times[] = [];
  const known = pairs.map(([index, other]) => ({ index, start: words[other]?.start ?? 0, end: words[other]?.end ?? 0 }));
  const [first] = known;
  const last = known.at(-1);
  // Before the first and after the last known word the script's own times go on.
  const leading = (first?.start ?? 0) - (made[first?.index ?? 0]?.start ?? 0);
  const trailing = (last?.end ?? 0) - (made[last?.index ?? 0]?.end ?? 0);
  let next = 0;
  for (let index = 0; index < count; index += 1) {
    while (next < known.length && (known[next]?.index ?? 0) < index) next += 1;
    const at = known[next];
    const before = known[next - 1];
    const own = made[index] ?? { start: 0, end: 0 };
    if (at?.index === index) times.push(at);
    else if (before === undefined) times.push({ start: own.start + leading, end: own.end + leading });
    else if (at === undefined) times.push({ start: own.start + trailing, end: own.end + trailing });
    else {
      const step = (at.start - before.end) / (at.index - before.index - 1);
      const start = before.end + step * (index - before.index - 1);
      times.push({ start, end: start + step });
    }
  }
  return times;
};

/** In order, in whole milliseconds from 0, each at least 1 ms long and after the one before. */
const apart = (track: readonly (Caption & Times)[]): Track => {
  let endBefore = 0;
  return track.map((caption, index) => {
    const start = Math.max(endBefore, Math.round(caption.start));
    const next = track[index + 1];
    const wanted = Math.round(next === undefined ? caption.end : Math.min(caption.end, next.start));
    endBefore = Math.max(start + 1, wanted);
    return { ...caption, start: wholeMs(start), end: wholeMs(endBefore) };
  });
};

/** For each caption of the script the range of its words among all. */
const rangesOf = (made: Track): readonly (readonly [number, number])[] => {
  let from = 0;
  return made.map((caption) => {
    const count = wordsOf(caption.lines).filter((word) => bareWord(word) !== '').length;
    from += count;
    return [from - count, from] as const;
  });
};

/** Indices of the script's words that have the same word in the track and no word of the track left out before them. */
const sameWords = (pairs: readonly (readonly [number, number])[]): ReadonlySet<number> => {
  const same = new Set<number>();
  let before = -1;
  for (const [index, other] of pairs) {
    if (other === before + 1) same.add(index);
    before = other;
  }
  return same;
};

/** Matches the track onto the captions cut from the script. Refused: `no-match` when they hardly share a word. */
export const matchTrack = (made: Track, existing: Track): Result<MatchedTrack> => {
  const ours = timedWords(made);
  const theirs = timedWords(existing);
  const pairs = commonWords(ours.map(({ word }) => word), theirs.map(({ word }) => word));
  if (ours.length === 0 || pairs.length < leastShared * Math.min(ours.length, theirs.length) || pairs.length === 0) {
    return failure('no-match', 'These captions and the script hardly share a word: open the script that they were made from.');
  }
  const times = timesOfWords(ours.length, pairs, theirs, ours);
  const same = sameWords(pairs);
  const ranges = rangesOf(made);
  const placed = made.map((caption, index) => {
    const [from, to] = ranges[index] ?? [0, 0];
    return { ...caption, start: times[from]?.start ?? caption.start, end: times[to - 1]?.end ?? caption.end } as Caption & Times;
  });
  const differs = (index: number): boolean => {
    const [from, to] = ranges[index] ?? [0, 0];
    return Array.from({ length: to - from }, (_, step) => from + step).some((word) => !same.has(word));
  };
  const differing = made.filter((_caption, index) => differs(index)).map(({ id }) => id);
  return success({ track: apart(placed), differing, matched: pairs.length });
};
