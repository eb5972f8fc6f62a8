/** What is written in the rows of a screen, in parts: words with many columns between them that nothing was written in stand apart. */
import { isSameStyle, plainStyle, type Style608 } from './emphasis-608.ts';
import type { Row608 } from './place-608.ts';

/** A character on the screen. */
export type Cell = {
  readonly character: string;
  /** The codes of a style that begins here. */
  readonly codes: readonly number[];
  readonly style: Style608;
  /** The frame that it was sent in. */
  readonly sent: number;
};

/** The cells of a row, the first column first; undefined where nothing was written. */
export type WrittenRow = readonly (Cell | undefined)[];

/** Words in a row. */
export type Part608 = Row608 & {
  readonly cells: readonly Cell[];
  /** The column of its first letter, and the one after its last. */
  readonly left: number;
  readonly right: number;
  /** The frames that the first and the last of its letters were sent in. */
  readonly first: number;
  readonly last: number;
};

const blank: Cell = { character: ' ', codes: [], style: plainStyle, sent: 0 };

/** True for what is seen. */
export const isLetter = (cell: Cell | undefined): cell is Cell => cell !== undefined && cell.character.trim() !== '';

/** True for the cell of a code that has no place in a preamble: of italics in a colour, or of a ground. */
const isPush = (cell: Cell | undefined): boolean => cell?.character === ' ' && ((cell.style.italic && cell.style.colour !== 'white') || cell.style.ground !== plainStyle.ground);

/** True where every character looks as it does without a code. */
export const isPlain = ({ cells }: Part608): boolean => cells.every(({ style }) => isSameStyle(style, plainStyle));

/** So many columns or more in which nothing was written part what is on either side: a preamble's step. A decoder shows nothing there, where it shows a ground for a space. */
export const columnsApart = 4;

/** The part of a row from one column to another; null where it holds no letter. */
const partOf = (number: number, row: WrittenRow, from: number, to: number): Part608 | null => {
  const cells: Cell[] = [];
  let text = '';
  let [left, right, first, last] = [-1, 0, Number.POSITIVE_INFINITY, 0];
  for (let column = 0; column < to; column += 1) {
    const cell = column < from ? blank : (row[column] ?? blank);
    cells.push(cell);
    text += cell.character;
    if (!isLetter(cell)) continue;
    if (left < 0) left = column;
    right = column + 1;
    first = Math.min(first, cell.sent);
    last = Math.max(last, cell.sent);
  }
  return left < 0 ? null : { number, cells, text, pushed: from === 0 && isPush(row[0]), left, right, first, last };
};

/** The parts of a row (numbered from 1), the leftmost first. */
export const partsOfRow = (number: number, row: WrittenRow): readonly Part608[] => {
  const parts: Part608[] = [];
  const add = (from: number, to: number): void => {
    const part = partOf(number, row, from, to);
    if (part !== null) parts.push(part);
  };
  let [from, written] = [0, 0];
  for (let column = 0; column < row.length; column += 1) {
    if (row[column] === undefined) continue;
    if (column - written >= columnsApart && written > 0) {
      add(from, written);
      from = column;
    }
    written = column + 1;
  }
  add(from, written);
  return parts;
};
