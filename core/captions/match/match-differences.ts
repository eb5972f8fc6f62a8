/** Says where the words of a script's captions and of an existing track differ. */
import { unspaced } from '../cut/split-text.ts';
import type { Track } from '../track.ts';
import { commonWords } from './common-words.ts';
import { matchUnits } from './match-units.ts';

/** One place where the two differ; an empty text on either side: only the other one has words there. */
export type MatchDifference = {
  /** Index of the script's caption in which (or before which) it lies. */
  readonly caption: number;
  /** Words as they are written, without the marks around them. */
  readonly script: string;
  readonly track: string;
};

/** Words of a difference: as they are compared, and as they are written (without the marks around them). */
export type ComparedWords = { readonly bare: string; readonly shown: string };

/** A difference with the first and last of the script's captions that it lies in. */
export type Difference = { readonly from: number; readonly to: number; readonly script: ComparedWords; readonly track: ComparedWords };

type Placed = { readonly word: string; readonly shown: string; readonly caption: number };

/** A word without the marks before and after it; what belongs to a figure stays. */
const withoutMarks = (word: string): string => word.replaceAll(/^(?:[^\p{L}\p{N}\p{Sc}+−-]|[+−-](?![\d\p{Sc}]))+|[^\p{L}\p{N}\p{M}\p{Sc}%‰°+#]+$/gu, '');

const placedWords = (track: Track): readonly Placed[] =>
  track.flatMap(({ lines }, caption) =>
    lines.flatMap((line) =>
      line.split(/\s+/u).flatMap((written) => {
        const units = matchUnits(written);
        return units.map((word) => ({ word, shown: units.length === 1 ? withoutMarks(written) : word, caption }));
      }),
    ),
  );

/** Words with a space between them, where their script has any. */
const joined = (words: readonly string[]): string => words.reduce((text, word) => (text === '' ? word : `${text}${unspaced.test(word) && unspaced.test(text.at(-1) ?? '') ? '' : ' '}${word}`), '');

const compared = (words: readonly Placed[]): ComparedWords => ({ bare: joined(words.map(({ word }) => word)), shown: joined(words.map(({ shown }) => shown)) });

/** The differences in order, of the captions made from a script against an existing track; none when both say the same. */
export const differencesBetween = (made: Track, existing: Track): readonly Difference[] => {
  const [ours, theirs] = [placedWords(made), placedWords(existing)];
  const found: Difference[] = [];
  let [at, seen] = [0, 0];
  const gap = (to: number, seenTo: number): void => {
    if (to === at && seenTo === seen) return;
    const from = (ours[at] ?? ours.at(-1))?.caption ?? 0;
    found.push({ from, to: to === at ? from : (ours[to - 1]?.caption ?? from), script: compared(ours.slice(at, to)), track: compared(theirs.slice(seen, seenTo)) });
  };
  for (const [one, other] of commonWords(ours.map(({ word }) => word), theirs.map(({ word }) => word))) {
    gap(one, other);
    [at, seen] = [one + 1, other + 1];
  }
  gap(ours.length, theirs.length);
  return found;
};

/** The differences as they are told: each by the first caption that it lies in, and by the words as they are written. */
export const matchDifferences = (made: Track, existing: Track): readonly MatchDifference[] =>
  differencesBetween(made, existing).map(({ from, script, track }) => ({ caption: from, script: script.shown, track: track.shown }));
