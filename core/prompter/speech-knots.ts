/** The scroll that follows the breath: when it moves and when it holds, and where it is by the time that it has moved. */
import type { CurvePoint } from './monotone-curve.ts';
import { endLevel, startLevel } from './levels.ts';
import type { RowReading } from './row-readings.ts';

/** `clock` maps ms of the timeline to ms of movement; `path` maps ms of movement to px. */
export type SpeechKnots = { readonly clock: readonly CurvePoint[]; readonly path: readonly CurvePoint[] };

/**
 * The longest part of a pause before a new paragraph that is spent on the way to it, ms; the rest of it is a hold. About
 * what an ordinary row takes, so that the way is covered at the pace of reading.
 */
const longestWay = 1000;

/** Movement begins (slope 1) or ends (slope 0) at a moment. */
type Stretch = { readonly start: number; readonly end: number };

const wayTo = (row: RowReading, next: RowReading | undefined): number =>
  next !== undefined && next.opens ? Math.min(longestWay, next.spoken[0].start - row.end) : 0;

/** When the rows move: while words are read, and on the way to a new paragraph. */
const movements = (rows: readonly RowReading[]): readonly Stretch[] => {
  const stretches: { start: number; end: number }[] = [];
  const add = (start: number, end: number): void => {
    const last = stretches.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  };
  for (const [index, row] of rows.entries()) {
    for (const { start, end } of row.spoken) add(start, end);
    add(row.end, row.end + wayTo(row, rows[index + 1]));
  }
  return stretches;
};

const clockOf = (stretches: readonly Stretch[]): readonly CurvePoint[] => {
  let moved = 0;
  return stretches.flatMap(({ start, end }) => {
    const begins = { x: start, y: moved };
    moved += end - start;
    return [begins, { x: end, y: moved }];
  });
};

const lengthOf = ({ start, end }: Stretch): number => end - start;

const spokenTime = (row: RowReading): number => row.spoken.reduce((sum, stretch) => sum + lengthOf(stretch), 0);

/** Where there is no pause to spend on the way, the last part of the last words is: the share that is left to them. */
const shareWithoutPause = 0.7;

/** The ms of movement from a row's first word to the start of each later part of a cue in it, and to the end of its words. */
const marksIn = (row: RowReading, way: number): readonly number[] => {
  let moved = 0;
  return row.spoken.map((stretch, index) => {
    const share = way > 0 || index < row.spoken.length - 1 ? 1 : shareWithoutPause;
    const mark = moved + share * lengthOf(stretch);
    moved += lengthOf(stretch);
    return mark;
  });
};

/**
 * Knots of the path within a row that is followed by blank space: the space is for after the row, so no word of it may find
 * the marker past its bottom. Where the whole way is long, the words' share of it is limited to the row.
 */
const knotsBeforeSpace = (row: RowReading, moved: number, from: number, goal: number, way: number): readonly CurvePoint[] => {
  const spoken = spokenTime(row);
  const room = Math.max(0, row.top + row.height - from);
  const ofWords = Math.min(room, ((goal - from) * spoken) / (spoken + way));
  return marksIn(row, way).map((mark) => ({ x: moved + mark, y: from + (ofWords * mark) / spoken }));
};

/** Knots of the path: where each row begins, and how far it may be by the time that it is read. */
const pathOf = (rows: readonly RowReading[]): readonly CurvePoint[] => {
  const path: CurvePoint[] = [];
  let moved = 0;
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    const way = wayTo(row, next);
    const from = Math.max(startLevel(row), path.at(-1)?.y ?? -Infinity);
    const goal = Math.max(from, next === undefined ? endLevel(row) : startLevel(next));
    path.push({ x: moved, y: from });
    if (next?.opens === true) path.push(...knotsBeforeSpace(row, moved, from, goal, way));
    moved += spokenTime(row) + way;
    if (next === undefined) path.push({ x: moved, y: goal });
  }
  return path;
};

/** The knots of the rows, which must be in reading order. */
export const speechKnots = (rows: readonly RowReading[]): SpeechKnots => ({ clock: clockOf(movements(rows)), path: pathOf(rows) });
