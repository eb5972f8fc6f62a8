/** Carries the emphasis of a caption over to other words: words that did not change keep theirs, and those in between get what they stand for had. */
import { type Emphasis, type EmphasisKind, tidyEmphasis } from '../emphasis.ts';
import { unspaced } from '../split-text.ts';
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

const letters = new RegExp(unspaced.source, 'gu');

/** A text in which each character of a script without spaces is a word; its signs are the same. */
const apart = (line: string): string => line.replaceAll(letters, ' $& ');

/** The emphasis of a caption on other lines. Words are the same whose `keyOf` is: a mark more or less keeps the emphasis of the whole word. */
export const carryEmphasis = ({ emphasis, lines }: Pick<Caption, 'emphasis' | 'lines'>, next: readonly string[], keyOf = (word: string): string => word): readonly Emphasis[] | undefined => {
  if (emphasis === undefined) return undefined;
  const [before, after] = [wordsOf(lines.map(apart)), wordsOf(next.map(apart))];
  const [old, now] = [placesOf(before), placesOf(after)];
  const place = (places: readonly number[], word: number): number => places[word] ?? 0;
  const found = matchWords(before.map(keyOf), after.map(keyOf));
  const kept = found.flatMap((same, index) => {
    if (same < 0) return [];
    const [start, length, begins] = [place(old, same), before[same]?.length ?? 0, place(now, index)];
    const own = after[index]?.length ?? 0;
    const meeting = emphasis.filter(({ from, to }) => from < start + length && to > start);
    return meeting.map(({ from, to, kind }) => ({ from: begins + Math.max(from - start, 0), to: begins + (to >= start + length ? own : Math.min(to - start, own)), kind }));
  });
  const filled = gapsBetween(found, before.length).flatMap(({ before: [one, other], after: [from, to] }) => {
    const whole = (kind: EmphasisKind): boolean =>
      other > one ? covers(emphasis, kind, place(old, one), place(old, other)) : one > 0 && one < before.length && covers(emphasis, kind, place(old, one) - 1, place(old, one) + 1);
    return [...new Set(emphasis.map(({ kind }) => kind))].filter(whole).map((kind) => ({ from: place(now, from), to: place(now, to), kind }));
  });
  return tidyEmphasis([...kept, ...filled], place(now, after.length));
};

/** The caption with other lines: its times stay, and so do the emphasis and the beginning of each word that did not change. */
export const withWords = (caption: Caption, lines: readonly string[]): Caption => withEmphasis(withLines(caption, lines), carryEmphasis(caption, lines));

/** A caption with that emphasis, or with none. */
export const withEmphasis = ({ emphasis: _old, ...caption }: Caption, emphasis: Caption['emphasis']): Caption => (emphasis === undefined ? caption : { ...caption, emphasis });
