/** Blocks that lie over one another in time, put into rows so that each is seen and can be taken hold of. */

/** Anything with a start and an end, ms. */
type Stretch = { readonly start: number; readonly end: number };

/** In which row, from 0 at the top, of how many. */
export type StackedRow = { readonly row: number; readonly of: number };

/** More rows than this could not be seen. */
const mostRows = 50;

const whole: StackedRow = { row: 0, of: 1 };

const known = new WeakMap<readonly Stretch[], readonly StackedRow[]>();

/** The rows of a run in which each begins before all that came before it are over; a block goes into the first row that is free. */
const rowsOfRun = (run: readonly Stretch[]): readonly StackedRow[] => {
  const ends: number[] = [];
  const rows = run.map(({ start, end }, index) => {
    const free = ends.findIndex((until) => until <= start);
    const row = free >= 0 ? free : ends.length < mostRows ? ends.length : index % mostRows;
    ends[row] = end;
    return row;
  });
  return rows.map((row) => ({ row, of: ends.length }));
};

const allRows = (blocks: readonly Stretch[]): readonly StackedRow[] => {
  const rows: StackedRow[] = [];
  let from = 0;
  while (from < blocks.length) {
    let to = from + 1;
    let until = blocks[from]?.end ?? 0;
    for (; (blocks[to]?.start ?? Number.POSITIVE_INFINITY) < until; to += 1) until = Math.max(until, blocks[to]?.end ?? 0);
    rows.push(...(to === from + 1 ? [whole] : rowsOfRun(blocks.slice(from, to))));
    from = to;
  }
  return rows;
};

/** The row of each of sorted blocks; worked out once for a list. */
export const stackedRows = (blocks: readonly Stretch[]): readonly StackedRow[] => {
  const found = known.get(blocks) ?? allRows(blocks);
  known.set(blocks, found);
  return found;
};

/** Where a row lies between the edges of its lane, `edge` px from each of them; nothing for one that has the lane to itself. */
export const rowStyle = ({ row, of }: StackedRow, edge: number): { readonly top?: string; readonly bottom?: string } => {
  if (of === 1) return {};
  const share = (part: number): string => `calc(${String(edge)}px + (100% - ${String(2 * edge)}px) * ${String(part / of)})`;
  return { top: share(row), bottom: share(of - row - 1) };
};
