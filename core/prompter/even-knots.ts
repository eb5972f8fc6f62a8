/** The scroll in constant rows: straight from the start of one stretch of the script to the start of the next. */
import { endLevel, startLevel } from './levels.ts';
import type { CurvePoint } from './monotone-curve.ts';
import type { RowReading } from './row-readings.ts';

/** A paragraph longer than this is several stretches, ms of the timeline, so that the marker never strays far from the words. */
const longestStretch = 30_000;

const windowOf = (row: RowReading): number => Math.floor(row.spoken[0].start / longestStretch);

/** A stretch starts with a paragraph, and with the first row of each half minute: the same ones whichever rows are laid out. */
const startsStretch = (row: RowReading, before: RowReading | undefined): boolean =>
  before === undefined || row.opens || windowOf(row) !== windowOf(before);

/** The knots of the rows, which must be in reading order: ms of the timeline to px. */
export const evenKnots = (rows: readonly RowReading[]): readonly CurvePoint[] => {
  const starts = rows.filter((row, index) => startsStretch(row, rows[index - 1]));
  const knots: CurvePoint[] = [];
  const add = (x: number, y: number): void => {
    const last = knots.at(-1);
    if (last === undefined || x > last.x) knots.push({ x, y: Math.max(y, last?.y ?? y) });
  };
  for (const row of starts) add(row.spoken[0].start, startLevel(row));
  const last = rows.at(-1);
  if (last !== undefined) add(last.end, endLevel(last));
  return knots;
};
