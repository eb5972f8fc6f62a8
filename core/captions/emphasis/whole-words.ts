/** The emphasis of whole words, for formats whose codes stand in the spaces between them. */
import { wordsOf } from '../edit/word-starts.ts';
import { type Emphasis, type EmphasisKind, groupOf, sweepOf, tidyEmphasis } from './emphasis.ts';

/** What there is of a word; of several of a group (colours, grounds) the one of the most signs. */
const kindsOfWord = (found: readonly Emphasis[], from: number, to: number): readonly EmphasisKind[] => {
  const signs = new Map<EmphasisKind, number>();
  for (const one of found) {
    const inside = Math.min(one.to, to) - Math.max(one.from, from);
    if (inside > 0) signs.set(one.kind, (signs.get(one.kind) ?? 0) + inside);
  }
  const kinds = [...signs].toSorted(([, one], [, other]) => other - one).map(([kind]) => kind);
  const isFirst = (kind: EmphasisKind): boolean => kinds.find((one) => groupOf(one) === groupOf(kind)) === kind;
  return kinds.filter((kind) => groupOf(kind) === undefined || isFirst(kind));
};

/** An emphasis with every word that has a part of it whole; each word has one of a group at most. */
export const ofWholeWords = (found: readonly Emphasis[], lines: readonly string[]): readonly Emphasis[] | undefined => {
  const sweep = sweepOf(found);
  let at = 0;
  const whole = wordsOf(lines).flatMap((word) => {
    const from = at;
    at += word.length;
    return kindsOfWord(sweep(from, at), from, at).map((kind): Emphasis => ({ from, to: at, kind }));
  });
  return tidyEmphasis(whole, at);
};
