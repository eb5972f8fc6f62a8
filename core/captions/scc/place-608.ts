/** Where captions stand on the screen of CEA-608, 15 rows of 32 columns: from a placement, and back. */
import { fateOfPlace, type PlaceFate } from '../places/place-fate.ts';
import { rowOnPicture } from '../places/row-on-picture.ts';
import { type SidePlace, sideOnPicture } from '../places/side-on-picture.ts';
import type { Placement } from '../track.ts';
import { withoutUsual } from '../places/usual-placement.ts';

/** Columns and rows of the screen (CEA-608-E, 4.1). */
export const columns608 = 32;
export const rows608 = 15;

/** The columns lie on the middle 80 % of the picture (W3C, Conversion of 608/708 captions to WebVTT: an indent of four is 10 %). */
const leftEdge = 10;
const columnWidth = 2.5;

/** The column from 1 on at which lines begin that stand at a place of their own; null where they stand at a side or in the middle. */
const columnOfPosition = (placement: Placement): number | null => {
  const { position, align, vertical } = withoutUsual(placement);
  const isLeft = vertical === undefined && (align === 'left' || align === 'start') && (position?.align ?? 'line-left') === 'line-left';
  if (position === undefined || !isLeft) return null;
  const column = Math.round((position.percent - leftEdge) / columnWidth);
  return column >= 1 && column < columns608 ? column : null;
};

const positionOfColumn = (column: number): Placement => ({ position: { percent: leftEdge + column * columnWidth, align: 'line-left' }, align: 'left' });

const centreOf = (length: number): number => Math.floor((columns608 - length) / 2);

/** True for a line in the middle, or a column to the right of where we put one of an odd length. */
const isNearCentre = (column: number, length: number): boolean => column === centreOf(length) || column === Math.ceil((columns608 - length) / 2);

/** The columns of lines of these lengths (32 at most). */
export const columnsOf = (lengths: readonly number[], placement: Placement = {}): readonly number[] => {
  const wanted = columnOfPosition(placement);
  if (wanted !== null) {
    const column = Math.min(wanted, columns608 - Math.max(...lengths));
    return lengths.every((length) => isNearCentre(column, length)) ? lengths.map(centreOf) : lengths.map(() => column);
  }
  const { side } = sideOnPicture(placement, Math.max(...lengths));
  if (side === 'left') return lengths.map(() => 0);
  return lengths.map((length) => (side === 'right' ? columns608 - length : centreOf(length)));
};

/** True where lines are too long to begin at their column. */
export const movesLeft = (lines: readonly string[], placement: Placement = {}): boolean =>
  (columnOfPosition(placement) ?? 0) > columns608 - Math.max(...lines.map((line) => line.length));

const grid608 = { rows: rows608, perLine: 1 } as const;

/** The row (from 1) of the first of `count` lines: at the bottom, unless the caption has a row of its own. */
export const firstRow = (count: number, placement?: Placement): number => rowOnPicture(placement, count, grid608).row + 1;

/** What becomes of the place of lines as they are written. */
export const fateOfLines = (placement: Placement, lines: readonly string[]): PlaceFate => {
  const longest = Math.max(0, ...lines.map(({ length }) => length));
  const column = columnOfPosition(placement);
  const across: SidePlace = column === null ? sideOnPicture(placement, longest) : { side: 'left', isOwnSide: Math.abs((placement.position?.percent ?? 0) - leftEdge - column * columnWidth) < 0.5 };
  return fateOfPlace(placement, { ...rowOnPicture(placement, lines.length, grid608), ...across }, longest);
};

/** A row that holds words. */
export type Row608 = {
  /** From 1. */
  readonly number: number;
  /** From the first column on. */
  readonly text: string;
  /** True where its first column holds the code of italics in a colour, for which it has no other place. */
  readonly pushed: boolean;
};

/** A place, and whether it says where every row stands. */
export type Place608 = { readonly placement: Placement | undefined; readonly isWhole: boolean };

/** Null where the rows begin in different columns for no reason that a placement can tell. */
const horizontalOf = (rows: readonly Row608[]): Placement | null => {
  const spans = rows.map(({ text, pushed }) => ({ left: text.length - text.trimStart().length, length: text.trim().length, least: pushed ? 1 : 0 }));
  if (spans.every(({ left, length, least }) => left === Math.max(centreOf(length), least))) return {};
  if (spans.every(({ left, least }) => left === least)) return { align: 'left' };
  if (spans.every(({ left, length }) => left + length === columns608)) return { align: 'right' };
  if (spans.every(({ left, length }) => isNearCentre(left, length))) return {};
  const [column = 0] = spans.map(({ left }) => left);
  return spans.every(({ left }) => left === column) ? positionOfColumn(column) : null;
};

/** The place of rows, the uppermost first. */
export const placeOfRows = (rows: readonly Row608[]): Place608 => {
  const [first = rows608, last = rows608] = [rows[0]?.number, rows.at(-1)?.number];
  const horizontal = horizontalOf(rows);
  const placement: Placement = { ...(last === rows608 ? {} : { line: { value: first - 1, unit: 'rows' } }), ...horizontal };
  return { placement: Object.keys(placement).length === 0 ? undefined : placement, isWhole: horizontal !== null && last - first < rows.length };
};
