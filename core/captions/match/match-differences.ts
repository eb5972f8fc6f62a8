/** Says where the words of a script's captions and of an existing track differ. */
import { unspaced } from '../split-text.ts';
import type { Track } from '../track.ts';
import { commonWords } from './common-words.ts';
import { unitsOfLines } from './match-units.ts';

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
  track.flatMap(({ lines }, caption) => unitsOfLines(lines).map((word) => ({ word, caption })));

const textOf = (words: readonly Placed[]): string => words.reduce((text, { word }) => (text === '' ? word : `${text}${unspaced.test(word) && unspaced.test(text.at(-1) ?? '') ? '' : ' '}${word}`), '');

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
