/** Carries the emphasis of a caption over to other words: what did not change keeps its own, and words in between get what they stand for had. */
import { type Emphasis, type EmphasisKind, isRuby, tidyEmphasis } from '../emphasis/emphasis.ts';
import { unspaced } from '../cut/split-text.ts';
import type { Caption } from '../track.ts';
import { matchWords } from './match-words.ts';
import { withLines, wordsOf } from './word-starts.ts';

/** Where each word begins, in signs, and where the last one ends. */
const placesOf = (words: readonly string[]): readonly number[] => {
  let at = 0;
  return [...words.map((word) => (at += word.length) - word.length), at];
};

const covers = (emphasis: readonly Emphasis[], kind: EmphasisKind, from: number, to: number): boolean =>
  emphasis.some((one) => one.kind === kind && one.from <= from && one.to >= to);

type Span = readonly [number, number];

/** What stands at one place of the text before, and what stands there after; in signs. */
type Pair = { readonly before: Span; readonly after: Span };

/** What lies between words that are the same: words before, and what stands in their place after. */
const gapsBetween = (found: readonly number[], before: number): readonly Pair[] => {
  const gaps: Pair[] = [];
  let [one, other] = [0, 0];
  [...found, before].forEach((same, index) => {
    if (same < 0) return;
    if (index > other) gaps.push({ before: [one, same], after: [other, index] });
    [one, other] = [same + 1, index + 1];
  });
  return gaps;
};

const letters = new RegExp(unspaced.source, 'gu');

/** A text in which each character of a script without spaces is a word; its signs are the same. */
const apart = (line: string): string => line.replaceAll(letters, ' $& ');

/** How many signs two texts begin with alike, or end with; never half of a surrogate pair. */
const alike = (one: string, other: string, at: (text: string, index: number) => string | undefined, half: RegExp, most: number): number => {
  let count = 0;
  while (count < most && at(one, count) === at(other, count)) count += 1;
  return count > 0 && half.test(at(one, count - 1) ?? '') ? count - 1 : count;
};

const fromStart = (text: string, index: number): string | undefined => text[index];
const fromEnd = (text: string, index: number): string | undefined => text[text.length - 1 - index];

/** The signs of changed words that are the same at both ends. */
const endsOf = (before: string, after: string, { before: [one], after: [other] }: Pair): readonly Pair[] => {
  const most = Math.min(before.length, after.length);
  const start = alike(before, after, fromStart, /[\ud800-\udbff]/, most);
  const end = alike(before, after, fromEnd, /[\udc00-\udfff]/, most - start);
  const [ends, others] = [one + before.length, other + after.length];
  return [
    { before: [one, one + start], after: [other, other + start] },
    { before: [ends - end, ends], after: [others - end, others] },
  ];
};

/** A stretch where its signs stand now. A reading is over all that lies between what is left of its base. */
const moved = (one: Emphasis, same: readonly Pair[]): readonly Emphasis[] => {
  const left = same
    .filter(({ before: [from, to] }) => one.from < to && one.to > from)
    .map(({ before, after: [from, to] }): Emphasis => ({ ...one, from: from + Math.max(one.from - before[0], 0), to: one.to >= before[1] ? to : Math.min(from + one.to - before[0], to) }))
    .filter(({ from, to }) => to > from);
  const [first, last] = [left[0], left.at(-1)];
  return isRuby(one.kind) && first !== undefined && last !== undefined ? [{ ...one, from: first.from, to: last.to }] : left;
};

/** The emphasis of a caption on other lines. Words are the same whose `keyOf` is: a mark more or less keeps the emphasis of the whole word. */
export const carryEmphasis = ({ emphasis, lines }: Pick<Caption, 'emphasis' | 'lines'>, next: readonly string[], keyOf = (word: string): string => word): readonly Emphasis[] | undefined => {
  if (emphasis === undefined) return undefined;
  const [before, after] = [wordsOf(lines.map(apart)), wordsOf(next.map(apart))];
  const [old, now] = [placesOf(before), placesOf(after)];
  const place = (places: readonly number[], word: number): number => places[word] ?? 0;
  const inSigns = ({ before: [one, other], after: [from, to] }: Pair): Pair => ({ before: [place(old, one), place(old, other)], after: [place(now, from), place(now, to)] });
  const found = matchWords(before.map(keyOf), after.map(keyOf));
  const gaps = gapsBetween(found, before.length).map(inSigns);
  const [allBefore, allAfter] = [before.join(''), after.join('')];
  const same = [
    ...found.flatMap((word, index) => (word < 0 ? [] : [inSigns({ before: [word, word + 1], after: [index, index + 1] })])),
    ...gaps.flatMap((gap) => endsOf(allBefore.slice(...gap.before), allAfter.slice(...gap.after), gap)),
  ].toSorted((one, other) => one.after[0] - other.after[0] || one.after[1] - other.after[1]);
  const kinds = [...new Set(emphasis.map(({ kind }) => kind))].filter((kind) => !isRuby(kind));
  const filled = gaps.flatMap(({ before: [one, other], after: [from, to] }) => {
    const whole = (kind: EmphasisKind): boolean =>
      other > one ? covers(emphasis, kind, one, other) : one > 0 && one < allBefore.length && covers(emphasis, kind, one - 1, one + 1);
    return kinds.filter(whole).map((kind) => ({ from, to, kind }));
  });
  return tidyEmphasis([...emphasis.flatMap((one) => moved(one, same)), ...filled], allAfter.length);
};

/** The caption with other lines: its times stay, and so do the emphasis and the beginning of each word that did not change. */
export const withWords = (caption: Caption, lines: readonly string[]): Caption => withEmphasis(withLines(caption, lines), carryEmphasis(caption, lines));

/** A caption with that emphasis, or with none. */
export const withEmphasis = ({ emphasis: _old, ...caption }: Caption, emphasis: Caption['emphasis']): Caption => (emphasis === undefined ? caption : { ...caption, emphasis });
