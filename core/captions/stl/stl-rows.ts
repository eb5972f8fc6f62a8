/** Rows of an EBU STL page and places on the picture. */
import type { Placement } from '../track.ts';
import { fateOfPlace, type PlaceFate } from '../places/place-fate.ts';
import { rowOnPicture, type RowPlace } from '../places/row-on-picture.ts';
import { type Side, type SidePlace, sideOnPicture } from '../places/side-on-picture.ts';
import { isRightToLeft } from '../text/text-direction.ts';
import type { StlPage } from './stl-page.ts';

type Grid = Pick<StlPage, 'rows' | 'perLine'>;

const longestOf = (lines: readonly string[]): number => Math.max(0, ...lines.map(({ length }) => length));

/** The row of the first line, from 1, and whether it is that of its place; at the bottom where a caption has no place of its own. */
export const rowPlaceOf = (placement: Placement | undefined, lines: number, page: Grid): RowPlace => {
  const { row, isOwnRow } = rowOnPicture(placement, lines, page);
  return { row: row + 1, isOwnRow };
};

/** The row of the first line, from 1. */
export const rowOf = (placement: Placement | undefined, lines: number, page: Grid): number => rowPlaceOf(placement, lines, page).row;

/** Left, centred, right (4.3, JC). */
const codes: Readonly<Record<Side, 1 | 2 | 3>> = { left: 1, center: 2, right: 3 };

const sideOf = (placement: Placement | undefined, lines: readonly string[]): SidePlace =>
  sideOnPicture(placement, longestOf(lines), isRightToLeft(lines));

/** The code of the side nearest to where lines stand. */
export const justificationOf = (placement: Placement | undefined, lines: readonly string[] = []): 1 | 2 | 3 => codes[sideOf(placement, lines).side];

/** What becomes of the place of lines as they are written. */
export const fateInStl = (placement: Placement, lines: readonly string[], page: Grid): PlaceFate =>
  fateOfPlace(placement, { ...rowPlaceOf(placement, lines.length, page), ...sideOf(placement, lines) }, longestOf(lines));

/**
 * Where a subtitle stands; undefined at the bottom and centred. `used` is how many rows its lines take, `rows` how many the page has. A side
 * that is not said (0) is as good as centred.
 */
export const placementOfRow = (row: number, justification: number, used: number, rows: number): Placement | undefined => {
  const isLast = row <= 0 || row > rows - used;
  const line: Placement = isLast ? {} : { line: { value: Math.round(((row - 1) * 10_000) / rows) / 100, unit: 'percent', align: 'start' } };
  const align: Placement = justification === 1 ? { align: 'left' } : justification === 3 ? { align: 'right' } : {};
  const placement = { ...line, ...align };
  return Object.keys(placement).length === 0 ? undefined : placement;
};
