/** Carries the emphasis of a caption over to other words: words that did not change keep theirs, and those in between get what they stand for had. */
import { type Emphasis, type EmphasisKind, tidyEmphasis } from '../emphasis.ts';
import type { Caption } from '../track.ts';
import { matchWords, mostMatched } from './match-words.ts';
import { wordsOf } from './word-starts.ts';

/** Where each word begins, in signs, and where the last one ends. */
const placesOf = (words: readonly string[]): readonly number[] => {
  let at = 0;
  return [...words.map((word) => (at += word.length) - word.length), at];
};

const covers = (emphasis: readonly Emphasis[], kind: EmphasisKind, from: number, to: number): boolean =>
  emphasis.some((one) => one.kind === kind && one.from <= from && one.to >= to);

type Gap = { readonly before: readonly [number, number]; readonly after: readonly [number, number] };

/** What lies between words that are the same: words before, and what stands in their place after. */
const gapsBetween = (found: readonly number[], before: number): readonly Gap[] => {
  const gaps: Gap[] = [];
  let [one, other] = [0, 0];
  [...found, before].forEach((same, index) => {
    if (same < 0) return;
    if (index > other) gaps.push({ before: [one, same], after: [other, index] });
    [one, other] = [same + 1, index + 1];
  });
  return gaps;
};

/** The emphasis of a caption on other lines; none where there are too many words to be matched. */
export const carryEmphasis = ({ emphasis, lines }: Pick<Caption, 'emphasis' | 'lines'>, next: readonly string[]): readonly Emphasis[] | undefined => {
  if (emphasis === undefined) return undefined;
  const [before, after] = [wordsOf(lines), wordsOf(next)];
  if (before.length > mostMatched || after.length > mostMatched) return undefined;
  const [old, now] = [placesOf(before), placesOf(after)];
  const place = (places: readonly number[], word: number): number => places[word] ?? 0;
  const found = matchWords(before, after);
  const kept = found.flatMap((same, index) =>
    same < 0 ? [] : emphasis.map(({ from, to, kind }) => ({ from: Math.max(from - place(old, same), 0) + place(now, index), to: Math.min(to - place(old, same), after[index]?.length ?? 0) + place(now, index), kind })),
  );
  const filled = gapsBetween(found, before.length).flatMap(({ before: [one, other], after: [from, to] }) => {
    const whole = (kind: EmphasisKind): boolean =>
      other > one ? covers(emphasis, kind, place(old, one), place(old, other)) : one > 0 && one < before.length && covers(emphasis, kind, place(old, one) - 1, place(old, one) + 1);
    return [...new Set(emphasis.map(({ kind }) => kind))].filter(whole).map((kind) => ({ from: place(now, from), to: place(now, to), kind }));
  });
  return tidyEmphasis([...kept, ...filled], place(now, after.length));
};

/** A caption with that emphasis, or with none. */
export const withEmphasis = ({ emphasis: _old, ...caption }: Caption, emphasis: Caption['emphasis']): Caption => (emphasis === undefined ? caption : { ...caption, emphasis });
