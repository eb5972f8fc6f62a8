/** The rows of the text field of an EBU STL subtitle: where words stand in them, and what of that a caption cannot hold. */
import type { StlDisplay } from './stl-emphasis.ts';
import { doubleHeight, doubleSize, endBox, newLine, startBox } from './text-field.ts';

/** What the rows of a field are. */
export type TextRows = {
  /** Empty rows above the first words. */
  readonly above: number;
  /** True where there are some between words, beside those that letters of double height take. */
  readonly between: boolean;
  /** How many rows of the page those with words take. */
  readonly height: number;
  /** Which heights there are of rows with words. */
  readonly heights: { readonly single: boolean; readonly double: boolean };
  /** True where words of a row stand in two boxes. */
  readonly boxesApart: boolean;
  /** True where words stand in a box. */
  readonly boxed: boolean;
  /** True where words stand in no box. */
  readonly unboxed: boolean;
  /** True where there are codes that mean nothing (Tech 3264, 5). */
  readonly reserved: boolean;
  /** Spaces before and after the words of each row. */
  readonly spaces: readonly (readonly [before: number, after: number])[];
};

type Row = { readonly newLines: number; words: boolean; tall: boolean; open: boolean; closed: boolean; boxed: boolean; unboxed: boolean; boxesApart: boolean; before: number; after: number };

const rowAfter = (newLines: number): Row => ({ newLines, words: false, tall: false, open: false, closed: false, boxed: false, unboxed: false, boxesApart: false, before: 0, after: 0 });

const isSeen = (byte: number): boolean => (byte > 0x20 && byte < 0x80) || byte > 0xa0;

/** 0x86 to 0x8F but for the new line, and 0x90 to 0x9F. */
const isReserved = (byte: number): boolean => byte >= 0x86 && byte < 0xa0 && byte !== newLine;

const take = (row: Row, byte: number): void => {
  if (isSeen(byte)) {
    row.boxesApart ||= row.closed;
    row.boxed ||= row.open;
    row.unboxed ||= !row.open;
    row.words = true;
    row.after = 0;
  } else if (byte === 0x20 && row.words) row.after += 1;
  else if (byte === 0x20) row.before += 1;
  row.tall ||= byte === doubleHeight || byte === doubleSize;
  if (byte === startBox) row.open = true;
  if (byte !== endBox) return;
  row.open = false;
  row.closed = row.words;
};

/** The rows of a field. A row of double height may be left by one new line or by two. */
export const textRows = (bytes: readonly number[], display: StlDisplay): TextRows => {
  const rows: Row[] = [rowAfter(0)];
  let newLines = 0;
  for (const byte of bytes) {
    const row = rows.at(-1);
    if (byte === newLine) newLines += 1;
    else if (newLines > 0) {
      const next = rowAfter(newLines);
      rows.push(next);
      take(next, byte);
      newLines = 0;
    } else if (row !== undefined) take(row, byte);
  }
  const first = rows.findIndex(({ words }) => words);
  const worded = rows.filter(({ words }) => words);
  const isTall = (row: Row | undefined): boolean => display === 'teletext' && row?.tall === true;
  let [below, between, above] = [0, false, 0];
  rows.forEach((row, index) => {
    if (index <= first) above += row.newLines;
    else below += row.newLines;
    if (!row.words) return;
    between ||= index > first && below > (isTall(rows[first]) ? 2 : 1);
    below = 0;
  });
  return {
    above: first < 0 ? 0 : above,
    between,
    height: worded.reduce((sum, row) => sum + (isTall(row) ? 2 : 1), 0),
    heights: { single: worded.some(({ tall }) => !tall), double: worded.some(({ tall }) => tall) },
    boxesApart: worded.some(({ boxesApart }) => boxesApart),
    boxed: worded.some(({ boxed }) => boxed),
    unboxed: worded.some(({ unboxed }) => unboxed),
    reserved: bytes.some(isReserved),
    spaces: worded.map(({ before, after }): readonly [number, number] => [before, after]),
  };
};

/** True where spaces put words two cells and more from where the side of a subtitle has them: left 1, centred 2, right 3; 0 says none. */
export const isPlacedBySpaces = ({ spaces }: TextRows, justification: number): boolean =>
  spaces.some(([before, after]) => {
    if (justification === 0) return before > 0;
    return (justification === 1 ? before : justification === 3 ? after : Math.abs(before - after)) >= 2;
  });
