/** On which row of a format's own a caption begins, and whether that is the height it asks for. */
import { boxOf, usualBox } from './caption-box.ts';
import type { Placement } from '../track.ts';

/** The rows of a format's picture, and how many of them a line takes. */
export type RowGrid = { readonly rows: number; readonly perLine: number };

/** A row from 0 on; `isOwnRow` is true where the height comes back that the placement says. */
export type RowPlace = { readonly row: number; readonly isOwnRow: boolean };

/** The height of lines: what says it, where their first begins and their last ends (percentages of the picture). */
type Height = { readonly line: NonNullable<Placement['line']>; readonly top: number; readonly bottom: number };

/** Rows of captions, and of most pages of EBU STL. */
const captionRows = 15;
const pageRows = 23;

/** The rows that a place is counted in, `rows` among them; null where it is a percentage, whole or of no row. The edges of rows are written to the hundredth. */
const gridOf = ({ value, unit }: Height['line'], rows = pageRows): number | null => {
  if (unit === 'rows') return Number.isInteger(value) ? captionRows : null;
  const isEdge = (rows: number): boolean => Math.abs((value * rows) / 100 - Math.round((value * rows) / 100)) < 0.002;
  return Number.isInteger(value) ? null : ([captionRows, rows, pageRows].find(isEdge) ?? null);
};

/** True for heights on the same row of those that the place is counted in, or less than half a percent apart. */
const isSame = (line: Height['line'], one: number, other: number, rows = pageRows): boolean => {
  const grid = gridOf(line, rows);
  if (grid === null) return Math.abs(one - other) < 0.5;
  const rowAt = (height: number): number => Math.round((height * grid) / 100);
  return rowAt(one) === rowAt(other);
};

/** The height of `count` lines that fill `used` of the picture, percent; null at the bottom, where captions stand that say nothing. */
const heightOf = (placement: Placement | undefined, count: number, used: number): Height | null => {
  const line = placement?.line;
  // Columns are counted across, and the last row is where captions stand anyway.
  if (line === undefined || placement?.vertical !== undefined || (line.unit === 'rows' && line.value === -1)) return null;
  const { top: from, height, displayAlign } = boxOf({ line });
  if (displayAlign === 'after' && from === usualBox.top && height === usualBox.height) return null;
  const top = { before: from, center: from + (height - used) / 2, after: from + height - used }[displayAlign];
  const own = displayAlign === 'before' && gridOf(line) === captionRows ? (count * 100) / captionRows : used;
  return { line, top, bottom: top + own };
};

/** The row of the first of `count` lines, which all are on the picture: at the bottom, unless the caption has a height of its own. */
export const rowOnPicture = (placement: Placement | undefined, count: number, { rows, perLine }: RowGrid): RowPlace => {
  const last = Math.max(0, rows - count * perLine);
  const height = heightOf(placement, count, (count * perLine * 100) / rows);
  if (height === null) return { row: last, isOwnRow: true };
  const { line, top, bottom } = height;
  const row = Math.max(0, Math.min(last, Math.round((top * rows) / 100)));
  // On the last row it stands where captions do that say nothing: of a page of EBU STL none that is read from there has a row of its own.
  const grid = gridOf(line, rows);
  const isOfPage = grid !== captionRows && (grid === pageRows || grid === rows);
  return { row, isOwnRow: row === last ? !isOfPage && isSame(line, bottom, 100, rows) : isSame(line, top, (row * 100) / rows, rows) };
};

/** True where `count` lines have the height they ask for when they are put at the top, in the middle or at the bottom of the picture. */
export const isOwnThird = (placement: Placement, count: number, third: 'top' | 'middle' | 'bottom'): boolean => {
  const used = (count * 100) / captionRows;
  const height = heightOf(placement, count, used);
  if (height === null) return third === 'bottom';
  if (third === 'bottom') return isSame(height.line, height.bottom, 100);
  return isSame(height.line, height.top, third === 'top' ? 0 : (100 - used) / 2);
};
