/** Captions that fill more rows than a format has, parted in time: no word is left out. */
import type { Result } from '../problem/failure.ts';
import { splitAtTime, splitAtWord } from './edit/edit-words.ts';
import { wordsOf } from './edit/word-starts.ts';
import { inTimeOrder } from './in-time-order.ts';
import type { Caption, Track } from './track.ts';
import { ms } from '../units/time.ts';

/** How many rows a caption fills, once long lines are broken. */
export type RowCount = (caption: Caption) => number;

/** Two milliseconds at least: each part needs one. */
const withRoom = (caption: Caption): Caption => (caption.end - caption.start < 2 ? { ...caption, end: ms(caption.start + 2) } : caption);

/** How many captions of `most` rows are needed. */
const partsFor = (rows: number, most: number): number => Math.ceil(rows / most);

/** After how many lines a caption is parted: with the fewest parts, then nearest to half of its parts; 0 where a line fills more rows than there are. */
const cutBetweenLines = (caption: Caption, rowsOf: RowCount, most: number): number => {
  // Without its emphasis, which no line needs to be counted: the parts are counted again with theirs.
  const { emphasis: _emphasis, ...bare } = caption;
  const rows = caption.lines.map((line) => rowsOf({ ...bare, lines: [line] }));
  if (rows.some((one) => one > most)) return 0;
  const all = rows.reduce((sum, one) => sum + one, 0);
  const wanted = Math.max(2, partsFor(all, most));
  const half = (all * Math.floor(wanted / 2)) / wanted;
  let [above, cut, fewest, nearest] = [0, 0, Infinity, Infinity];
  rows.slice(0, -1).forEach((one, index) => {
    above += one;
    const parts = partsFor(above, most) + partsFor(all - above, most);
    const distance = Math.abs(above - half);
    if (parts < fewest || (parts === fewest && distance < nearest)) [cut, fewest, nearest] = [index + 1, parts, distance];
  });
  return cut;
};

/** A caption in two at the beginning of a line, where each fits into the rows; else between the words at its share of the time. */
const inTwo = (whole: Caption, rows: number, rowsOf: RowCount, most: number): Result<Track> => {
  const cut = cutBetweenLines(whole, rowsOf, most);
  const byLine = cut === 0 ? null : splitAtWord([whole], { at: 0, word: wordsOf(whole.lines.slice(0, cut)).length });
  if (byLine?.ok === true) return byLine;
  const parts = partsFor(rows, most);
  const share = ((whole.end - whole.start) * Math.floor(parts / 2)) / parts;
  return splitAtTime([whole], { at: 0, time: whole.start + Math.min(Math.max(share, 1), whole.end - whole.start - 1) });
};

/** A caption in parts of `most` rows, each with its share of the time; whole where there is but one letter to part. By halves: so no depth is great. */
const parted = (caption: Caption, rowsOf: RowCount, most: number): readonly Caption[] => {
  const rows = rowsOf(caption);
  if (rows <= most) return [caption];
  const split = inTwo(withRoom(caption), rows, rowsOf, most);
  return split.ok ? split.value.flatMap((part) => parted(part, rowsOf, most)) : [caption];
};

/** The track with every caption in `most` rows: those that fill more are several, one after the other. The very same track where none does. */
export const splitTall = (track: Track, rowsOf: RowCount, most: number): Track => {
  const parts = track.flatMap((caption) => parted(caption, rowsOf, most));
  return parts.length === track.length ? track : inTimeOrder(parts);
};
