/** Where the words of a caption begin: shared out by their length, and remembered for those that an edit leaves alone. */
import { type Emphasis, isTime, shareOf } from '../emphasis/emphasis.ts';
import type { Caption } from '../track.ts';
import { matchWords } from './match-words.ts';

/** The words of lines, in order. */
export const wordsOf = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(/\s+/u).filter((word) => word !== ''));

/** Letters and digits of a word, and one for the word itself (docs/timing.md). */
const loadOf = (word: string): number => 1 + (word.match(/[\p{L}\p{N}]/gu)?.length ?? 0);

/** The beginnings by the words' loads alone. */
const sharedOut = (words: readonly string[]): readonly number[] => {
  const loads = words.map(loadOf);
  const total = loads.reduce((sum, load) => sum + load, 0);
  let before = 0;
  return loads.map((load) => {
    const start = before / total;
    before += load;
    return start;
  });
};

type Known = { readonly index: number; readonly start: number };

/** The beginnings of words between known ones, by their loads. */
const between = (words: readonly string[], known: readonly Known[]): readonly number[] => {
  const anchors = [...known, { index: words.length, start: 1 }];
  const starts: number[] = [];
  let from: Known = { index: 0, start: 0 };
  for (const to of anchors) {
    const shares = sharedOut(words.slice(from.index, to.index));
    for (const share of shares) starts.push(from.start + share * (to.start - from.start));
    from = to;
  }
  return starts;
};

/** The words after the first that have a time of their own. */
const timedWords = (words: readonly string[], emphasis: readonly Emphasis[]): readonly Known[] => {
  let signs = 0;
  const indexOf = new Map(words.map((word, index) => [(signs += word.length) - word.length, index]));
  return emphasis.flatMap(({ from, kind }): readonly Known[] => {
    const index = indexOf.get(from) ?? 0;
    return isTime(kind) && index > 0 ? [{ index, start: shareOf(kind) }] : [];
  });
};

/** Where each word begins, as a fraction of the caption's time: 0 for the first, rising, under 1. */
export const wordStarts = ({ lines, wordStarts: known, emphasis }: Caption): readonly number[] => {
  const words = wordsOf(lines);
  if (known?.length === words.length) return known;
  return emphasis === undefined ? sharedOut(words) : between(words, timedWords(words, emphasis));
};

/** The caption with other lines: its times stay, and so does the beginning of each word that did not change. */
export const withLines = (caption: Caption, lines: readonly string[]): Caption => {
  const before = wordsOf(caption.lines);
  const after = wordsOf(lines);
  const starts = wordStarts(caption);
  const known = matchWords(before, after).flatMap((found, index): Known[] => (found < 0 ? [] : [{ index, start: starts[found] ?? 0 }]));
  return { ...caption, lines, wordStarts: between(after, known) };
};
