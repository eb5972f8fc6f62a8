/** Rows as a table for people: columns as wide as their widest cell. */

/** How each column stands: numbers right, words left. */
export type Side = 'left' | 'right';

const padded = (cell: string, width: number, side: Side | undefined): string => (side === 'right' ? cell.padStart(width) : cell.padEnd(width));

/** The lines of a table, head and rows alike; ends of lines are not filled up. */
export const tableLines = (rows: readonly (readonly string[])[], sides: readonly Side[]): readonly string[] => {
  const widths = sides.map((_side, column) => rows.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0));
  return rows.map((row) => row.map((cell, column) => padded(cell, widths[column] ?? 0, sides[column])).join('  ').trimEnd());
};
