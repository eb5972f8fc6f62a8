/** Which px of a row is at the cue marker when its first word is read, and when the script is over. */
import type { RowReading } from './row-readings.ts';

/** How far into a row that opens a paragraph the marker points at its first word, as a share of the row's height. */
const openingShare = 0.25;

const middleOf = ({ top, height }: RowReading): number => top + height / 2;

/**
 * The px at the marker when a row's first word is read: the row's top, so that its middle is there by its middle word. A
 * paragraph opens a little lower, clear of the space above it, and the script with the first row's middle.
 */
export const startLevel = (row: RowReading): number => {
  if (row.isFirst) return middleOf(row);
  return row.opens ? row.top + openingShare * row.height : row.top;
};

/** The px at the marker when a row that no other follows is over: its bottom; for the script's last row, its middle. */
export const endLevel = (row: RowReading): number => (row.isLast ? middleOf(row) : row.top + row.height);
