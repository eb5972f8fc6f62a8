/** One memory of a CEA-608 decoder: 15 rows of 32 characters and a place to write at. */
import { type Emphasis, type EmphasisKind, signsIn, tidyEmphasis } from '../emphasis.ts';
import { columns608, rows608 } from './caption-units.ts';
import type { Placement } from '../track.ts';

/** A memory that characters are written into. */
export type Screen = {
  readonly moveTo: (row: number, column: number) => void;
  readonly moveBy: (columns: number) => void;
  readonly write: (character: string, kinds: readonly EmphasisKind[]) => void;
  readonly backspace: () => void;
  readonly deleteToEnd: () => void;
  readonly clear: () => void;
  readonly row: () => number;
  /** The rows that hold words, from the top. */
  readonly lines: () => readonly string[];
  readonly emphasis: () => readonly Emphasis[] | undefined;
  readonly placement: () => Placement | undefined;
};

type Cell = { readonly character: string; readonly kinds: readonly EmphasisKind[] };

const blank: Cell = { character: ' ', kinds: [] };

type Row = { readonly number: number; readonly text: string; readonly cells: readonly Cell[]; /** The first column that was written, be it by a code. */ readonly first: number };

const verticalOf = (rows: readonly Row[]): Placement['line'] => {
  const first = rows[0]?.number ?? rows608;
  return (rows.at(-1)?.number ?? rows608) === rows608 ? undefined : { value: first - 1, unit: 'rows' };
};

const alignOf = (rows: readonly Row[]): Placement['align'] => {
  const spans = rows.map(({ text, first }) => ({ first, left: text.length - text.trimStart().length, right: columns608 - text.trimEnd().length }));
  const centred = spans.every(({ left, right }) => Math.abs(left - right) <= 1);
  if (centred) return undefined;
  // The code of a row's italics may stand in its first column.
  if (spans.every(({ first, left }) => first === 0 && left <= 1)) return 'left';
  return spans.every(({ right }) => right === 0) ? 'right' : undefined;
};

const placementOf = (rows: readonly Row[]): Placement | undefined => {
  const line = verticalOf(rows);
  const align = alignOf(rows);
  if (line === undefined && align === undefined) return undefined;
  return { ...(line === undefined ? {} : { line }), ...(align === undefined ? {} : { align }) };
};

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
      return { number, cells: held, text: held.map(({ character }) => character).join(''), first: line.findIndex((cell) => cell !== undefined) };
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
      cells()[Math.min(column, columns608 - 1)] = { character, kinds };
      column = Math.min(columns608, column + 1);
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
    placement: () => placementOf(written()),
  };
};
