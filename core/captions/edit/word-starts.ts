/** Where the words of a caption begin: shared out by their length, and remembered for those that an edit leaves alone. */
import type { Caption } from '../track.ts';

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

/** Where each word begins, as a fraction of the caption's time: 0 for the first, rising, under 1. */
export const wordStarts = ({ lines, wordStarts: known }: Caption): readonly number[] => {
  const words = wordsOf(lines);
  return known?.length === words.length ? known : sharedOut(words);
};

/** More words than this are matched at their ends only: no caption for reading has so many. */
const mostMatched = 200;

/** For each word after, the index of the same word before (a longest common subsequence), or -1. */
const matchWords = (before: readonly string[], after: readonly string[]): readonly number[] => {
  const rows = before.length + 1;
  const columns = after.length + 1;
  const table = new Uint16Array(rows * columns);
  const at = (row: number, column: number): number => table[row * columns + column] ?? 0;
  for (let row = rows - 2; row >= 0; row -= 1) {
    for (let column = columns - 2; column >= 0; column -= 1) {
      const same = before[row] === after[column];
      table[row * columns + column] = same ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  let row = 0;
  return after.map((word, column) => {
    while (row < before.length && before[row] !== word && at(row + 1, column) === at(row, column)) row += 1;
    if (before[row] !== word || at(row, column) === at(row, column + 1)) return -1;
    row += 1;
    return row - 1;
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

/** The caption with other lines: its times stay, and so does the beginning of each word that did not change. */
export const withLines = (caption: Caption, lines: readonly string[]): Caption => {
  const before = wordsOf(caption.lines);
  const after = wordsOf(lines);
  if (before.length > mostMatched || after.length > mostMatched) return { ...caption, lines, wordStarts: sharedOut(after) };
  const starts = wordStarts(caption);
  const known = matchWords(before, after).flatMap((found, index): Known[] => (found < 0 ? [] : [{ index, start: starts[found] ?? 0 }]));
  return { ...caption, lines, wordStarts: between(after, known) };
};
