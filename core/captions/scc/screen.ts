/** One memory of a CEA-608 decoder: 15 rows of 32 characters and a place to write at. */
import { type Emphasis, type EmphasisKind, signsIn, tidyEmphasis } from '../emphasis.ts';
import { columns608, type Place608, placeOfRows, type Row608, rows608 } from './place-608.ts';

/** A memory that characters are written into. */
export type Screen = {
  readonly moveTo: (row: number, column: number) => void;
  readonly moveBy: (columns: number) => void;
  /** False where there was no room: what stood in the last column is gone. */
  readonly write: (character: string, kinds: readonly EmphasisKind[]) => boolean;
  readonly backspace: () => void;
  readonly deleteToEnd: () => void;
  readonly clear: () => void;
  readonly row: () => number;
  /** The rows that hold words, from the top. */
  readonly lines: () => readonly string[];
  readonly emphasis: () => readonly Emphasis[] | undefined;
  readonly place: () => Place608;
};

type Cell = { readonly character: string; readonly kinds: readonly EmphasisKind[] };

const blank: Cell = { character: ' ', kinds: [] };

/** True for the cell of a code of italics in a colour. */
const isPush = (cell: Cell | undefined): boolean => cell?.character === ' ' && cell.kinds.includes('italic') && cell.kinds.some((kind) => kind !== 'italic' && kind !== 'underline');

type Row = Row608 & { readonly cells: readonly Cell[] };

const emphasisIn = (rows: readonly Row[]): readonly Emphasis[] | undefined => {
  let sign = 0;
  const found = rows.flatMap(({ cells }) =>
    cells.flatMap(({ character, kinds }) => {
      const from = sign;
      sign += signsIn(character);
      return kinds.map((kind) => ({ from, to: sign, kind }));
    }),
  );
  return tidyEmphasis(found, sign);
};

/** An empty memory. */
export const screen = (): Screen => {
  const rows = new Map<number, Cell[]>();
  let row = rows608;
  let column = 0;
  const cells = (): Cell[] => {
    const found = rows.get(row) ?? [];
    rows.set(row, found);
    return found;
  };
  const written = (): readonly Row[] =>
    Array.from(rows, ([number, line]): Row => {
      const held = Array.from(line, (cell) => cell ?? blank);
      return { number, cells: held, text: held.map(({ character }) => character).join(''), pushed: isPush(line[0]) };
    })
      .filter(({ text }) => text.trim() !== '')
      .sort((one, other) => one.number - other.number);
  return {
    moveTo: (to, at) => {
      row = to;
      column = at;
    },
    moveBy: (columns) => {
      column = Math.min(columns608 - 1, column + columns);
    },
    write: (character, kinds) => {
      const hasRoom = column < columns608;
      cells()[Math.min(column, columns608 - 1)] = { character, kinds };
      column = Math.min(columns608, column + 1);
      return hasRoom;
    },
    backspace: () => {
      column = Math.max(0, column - 1);
      cells()[column] = blank;
    },
    deleteToEnd: () => {
      cells().length = Math.min(cells().length, column);
    },
    clear: () => {
      rows.clear();
    },
    row: () => row,
    lines: () => written().map(({ text }) => text.trim()),
    emphasis: () => emphasisIn(written()),
    place: () => placeOfRows(written()),
  };
};
