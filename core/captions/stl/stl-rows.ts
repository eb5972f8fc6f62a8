/** Rows of an EBU STL page and places on the picture. */
import type { Placement } from '../track.ts';
import { boxOf, usualBox } from '../ttml/caption-box.ts';
import type { StlDisplay } from './stl-emphasis.ts';

/** Teletext has 23 rows for subtitles (EBU Tech 3264, 4.3, VP); open files name their own number, ours the same. */
export const pageRows = 23;

/** Rows that a line takes: teletext lines are written in double height. */
export const rowHeight: Readonly<Record<StlDisplay, number>> = { teletext: 2, open: 1 };

/** True for a line that begins where a row of the page does: no other comes back as it is. */
export const isOnRow = ({ value, unit, align }: NonNullable<Placement['line']>): boolean => {
  const row = Math.round((value * pageRows) / 100);
  return unit === 'percent' && align === 'start' && row >= 0 && row < pageRows && Math.round((row * 10_000) / pageRows) / 100 === value;
};

const usualRow = (lines: number, display: StlDisplay): number => Math.max(1, pageRows + 1 - lines * rowHeight[display]);

/** The row of the first line; at the bottom where a caption has no place of its own. */
export const rowOf = (placement: Placement | undefined, lines: number, display: StlDisplay): number => {
  const last = usualRow(lines, display);
  if (placement?.line === undefined) return last;
  const { top, height: room, displayAlign } = boxOf(placement);
  const used = (lines * rowHeight[display] * 100) / pageRows;
  const from = { before: top, center: top + (room - used) / 2, after: top + room - used }[displayAlign];
  return Math.max(1, Math.min(last, 1 + Math.round((from * pageRows) / 100)));
};

/** Left, centred, right (4.3, JC). */
type Side = 1 | 2 | 3;

const [left, centre, right] = [1, 2, 3] as const;

/** What is written from right to left starts at the right. */
const sideOfAlign = (align: Placement['align'], rightToLeft: boolean): Side => {
  if (align === undefined || align === 'center') return centre;
  return align === 'left' || align === (rightToLeft ? 'end' : 'start') ? left : right;
};

/** A character takes about so much of the picture, percent (32 on the middle 80 %). */
const characterWidth = 2.5;

/** Another side than that of its lines must be so much nearer, percent of the picture: two characters. */
const leastGain = 2 * characterWidth;

/** The side nearest to where lines stand that have a place of their own on their row; else the one they are aligned to. */
export const justificationOf = (placement: Placement = {}, lines: readonly string[] = [], rightToLeft = false): Side => {
  const own = sideOfAlign(placement.align, rightToLeft);
  if (placement.vertical !== undefined || (placement.position === undefined && placement.size === undefined)) return own;
  const box = boxOf(placement);
  const [first, last] = [usualBox.left, usualBox.left + usualBox.width];
  const width = Math.min(usualBox.width, characterWidth * Math.max(0, ...lines.map((line) => line.length)));
  const middleIn = (from: number, to: number): Readonly<Record<Side, number>> => ({ [left]: from + width / 2, [centre]: (from + to) / 2, [right]: to - width / 2 });
  const middle = middleIn(box.left, box.left + box.width)[own];
  const sides = middleIn(first, last);
  const distance = (side: Side): number => Math.abs(sides[side] - middle);
  const [nearest = own] = ([centre, left, right] as const).toSorted((one, other) => distance(one) - distance(other));
  return distance(own) - distance(nearest) >= leastGain ? nearest : own;
};

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
