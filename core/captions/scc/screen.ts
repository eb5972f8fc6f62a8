/** One memory of a CEA-608 decoder: 15 rows of 32 characters and a place to write at. */
import { type Block608, blocksOf, type ChangedBetween } from './blocks-608.ts';
import { plainStyle, type Style608, styleAfter } from './emphasis-608.ts';
import { columns608, rows608 } from './place-608.ts';
import { type Cell, isLetter, type Part608, partsOfRow } from './written-parts.ts';

/** A memory that characters are written into. */
export type Screen = {
  /** As a preamble does, whose style is for what begins there: in the midst of a row it changes none. */
  readonly moveTo: (row: number, column: number, style: Style608) => void;
  readonly moveBy: (columns: number) => void;
  /** Moves what the row holds, and the place to write at, to another one. */
  readonly moveRow: (to: number) => void;
  /** False past the last column: what is written takes the place of what stands there. */
  readonly hasRoom: () => boolean;
  /** What would be at the place to write at. */
  readonly next: (character: string, codes: readonly number[], frame: number) => Cell;
  /** What is at the place to write at. */
  readonly at: () => Cell | undefined;
  readonly write: (cell: Cell) => void;
  /** Gives the space before the place to write at a code, from which on it holds; false where a letter stands there, which no code takes the place of. */
  readonly restyle: (code: number) => boolean;
  /** The style of what would be written. */
  readonly style: () => Style608;
  readonly backspace: () => void;
  readonly deleteToEnd: () => void;
  /** True where the row holds a letter, from the place to write at on, that was sent at a frame or later. */
  readonly holdsSince: (frame: number) => boolean;
  /** The words of its letters that were sent at a frame or later, from the top. */
  readonly wordsSince: (frame: number) => string;
  readonly clear: () => void;
  readonly row: () => number;
  readonly isEmpty: () => boolean;
  /** What it holds, as captions; what came up after something else that is still there is a caption of its own. */
  readonly read: (changed: ChangedBetween) => readonly Block608[];
};

const inStyle = (style: Style608, codes: readonly number[]): Style608 => codes.reduce(styleAfter, style);

/** A style holds until another code or the end of the row, whenever it was sent (47 CFR 79.101(h)(1); EIA-608-B, C.7). */
const carryStyle = (cells: (Cell | undefined)[], from: number): void => {
  for (let column = from; column < cells.length; column += 1) {
    const [before, cell] = [cells[column - 1], cells[column]];
    if (before === undefined || cell === undefined) return;
    cells[column] = { ...cell, style: inStyle(before.style, cell.codes) };
  }
};

type Memory = {
  readonly rows: Map<number, (Cell | undefined)[]>;
  row: number;
  column: number;
  /** Of what begins where nothing stands before it. */
  pen: Style608;
};

const cellsOf = ({ rows, row }: Memory): (Cell | undefined)[] => {
  const found = rows.get(row) ?? [];
  rows.set(row, found);
  return found;
};

const placeIn = ({ column }: Memory): number => Math.min(column, columns608 - 1);

const moveRow = (memory: Memory, to: number): void => {
  const held = cellsOf(memory);
  memory.rows.delete(memory.row);
  memory.row = to;
  memory.rows.set(to, held);
};

const writeCell = (memory: Memory, cell: Cell): void => {
  const [cells, place] = [cellsOf(memory), placeIn(memory)];
  cells[place] = cell;
  carryStyle(cells, place + 1);
  memory.pen = cell.style;
  memory.column = Math.min(columns608, memory.column + 1);
};

const styleHere = (memory: Memory): Style608 => cellsOf(memory)[placeIn(memory) - 1]?.style ?? memory.pen;

const restyle = (memory: Memory, code: number): boolean => {
  const cells = cellsOf(memory);
  const before = cells[memory.column - 1];
  if (before !== undefined && before.character !== ' ') return false;
  memory.pen = styleAfter(before?.style ?? memory.pen, code);
  if (before === undefined) return true;
  cells[memory.column - 1] = { ...before, codes: [...before.codes, code], style: memory.pen };
  carryStyle(cells, memory.column);
  return true;
};

const backspace = (memory: Memory): void => {
  if (memory.column === 0) return;
  memory.column -= 1;
  cellsOf(memory)[memory.column] = undefined;
};

const deleteToEnd = (memory: Memory): void => {
  const cells = cellsOf(memory);
  cells.length = Math.min(cells.length, memory.column);
};

/** The parts of the rows that hold words, from the top. */
const writtenIn = ({ rows }: Memory): readonly Part608[] => [...rows].sort(([one], [other]) => one - other).flatMap(([number, cells]) => partsOfRow(number, cells));

/** An empty memory. */
export const screen = (): Screen => {
  const memory: Memory = { rows: new Map(), row: rows608, column: 0, pen: plainStyle };
  return {
    moveTo: (row, column, pen) => {
      memory.row = row;
      memory.column = column;
      memory.pen = pen;
    },
    moveBy: (columns) => {
      memory.column = Math.min(columns608 - 1, memory.column + columns);
    },
    moveRow: (to) => { moveRow(memory, to); },
    hasRoom: () => memory.column < columns608,
    next: (character, codes, sent) => ({ character, codes, style: inStyle(styleHere(memory), codes), sent }),
    at: () => cellsOf(memory)[placeIn(memory)],
    write: (cell) => { writeCell(memory, cell); },
    restyle: (code) => restyle(memory, code),
    style: () => styleHere(memory),
    backspace: () => { backspace(memory); },
    deleteToEnd: () => { deleteToEnd(memory); },
    holdsSince: (frame) => cellsOf(memory).slice(memory.column).some((cell) => isLetter(cell) && cell.sent >= frame),
    wordsSince: (frame) =>
      writtenIn(memory)
        .map(({ cells }) => cells.map((cell) => (cell.sent >= frame ? cell.character : ' ')).join(''))
        .join(' ').replace(/\s+/gu, ' ').trim(),
    clear: () => {
      memory.rows.clear();
    },
    row: () => memory.row,
    isEmpty: () => !Array.from(memory.rows.values()).some((cells) => cells.some(isLetter)),
    read: (changed) => blocksOf(writtenIn(memory), changed),
  };
};
