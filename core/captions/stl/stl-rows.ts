/** Rows of an EBU STL page and places on the picture. */
import type { Placement } from '../track.ts';
import { boxOf } from '../ttml/caption-box.ts';
import type { StlDisplay } from './stl-emphasis.ts';

/** Teletext has 23 rows for subtitles (EBU Tech 3264, 4.3, VP); open files name their own number, ours the same. */
export const pageRows = 23;

/** Rows that a line takes: teletext lines are written in double height. */
const height: Readonly<Record<StlDisplay, number>> = { teletext: 2, open: 1 };

const usualRow = (lines: number, display: StlDisplay): number => Math.max(1, pageRows + 1 - lines * height[display]);

/** The row of the first line; at the bottom where a caption has no place of its own. */
export const rowOf = (placement: Placement | undefined, lines: number, display: StlDisplay): number => {
  const last = usualRow(lines, display);
  if (placement?.line === undefined) return last;
  const { top, height: room, displayAlign } = boxOf(placement);
  const used = (lines * height[display] * 100) / pageRows;
  const from = { before: top, center: top + (room - used) / 2, after: top + room - used }[displayAlign];
  return Math.max(1, Math.min(last, 1 + Math.round((from * pageRows) / 100)));
};

/** Left, centred, right (4.3, JC); what is written from right to left starts at the right. */
export const justificationOf = (align: Placement['align'], rightToLeft: boolean): number => {
  if (align === undefined || align === 'center') return 2;
  const left = align === 'left' || align === (rightToLeft ? 'end' : 'start');
  return left ? 1 : 3;
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
