/** Says where the words of a script's captions and of an existing track differ. */
import { wordsOf } from '../edit/word-starts.ts';
import type { Track } from '../track.ts';
import { bareWord } from './bare-word.ts';
import { commonWords } from './common-words.ts';

/** One place where the two differ; an empty text on either side: only the other one has words there. */
export type MatchDifference = {
  /** Index of the script's caption in which (or before which) it lies. */
  readonly caption: number;
  /** Words without case and punctuation. */
  readonly script: string;
  readonly track: string;
};

type Placed = { readonly word: string; readonly caption: number };

const placedWords = (track: Track): readonly Placed[] =>
  track.flatMap(({ lines }, caption) => wordsOf(lines).map((word) => ({ word: bareWord(word), caption })).filter(({ word }) => word !== ''));

const textOf = (words: readonly Placed[]): string => words.map(({ word }) => word).join(' ');

/** The differences in order, of the captions made from a script against an existing track; none when both say the same. */
export const matchDifferences = (made: Track, existing: Track): readonly MatchDifference[] => {
  const [ours, theirs] = [placedWords(made), placedWords(existing)];
  const found: MatchDifference[] = [];
  let [at, seen] = [0, 0];
  const gap = (to: number, seenTo: number): void => {
    if (to === at && seenTo === seen) return;
    const place = ours[at] ?? ours.at(-1);
    found.push({ caption: place?.caption ?? 0, script: textOf(ours.slice(at, to)), track: textOf(theirs.slice(seen, seenTo)) });
  };
  for (const [one, other] of commonWords(ours.map(({ word }) => word), theirs.map(({ word }) => word))) {
    gap(one, other);
    [at, seen] = [one + 1, other + 1];
  }
  gap(ours.length, theirs.length);
  return found;
};
