/** Where everything of the comparison's chart stands: three bands over one another, a column for each cue. Pure arithmetic, CSS px. */
import type { ComparedCue, ComparedReading } from '../../../../core/takes/compare-takes.ts';

/** A bar of a series: 0 is the estimate, then the takes. */
export type Bar = { readonly series: number; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly ranLong: boolean; readonly doubtful: boolean };

/** A band: its top and height, its scale's top value, and the lines of its grid. */
export type Band = { readonly top: number; readonly height: number; readonly most: number; readonly lines: readonly { readonly y: number; readonly value: number }[] };

/** One column. */
export type Column = { readonly x: number; readonly width: number; readonly lengths: readonly Bar[]; readonly pauses: readonly Bar[] };

/** The chart. `speeds` are the points of a line for each series. */
export type ChartLayout = {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly Column[];
  readonly length: Band;
  readonly speed: Band;
  readonly pause: Band;
  readonly speeds: readonly string[];
};

/** Room for the scale's figures on the left, narrowest column, and the bands with the room above each for its name. */
const sizes = { left: 44, right: 10, narrowest: 22, name: 27, length: 128, speed: 72, pause: 54, foot: 20 } as const;

const steps = [0.2, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300] as const;

/** Round figures for a scale's lines, five or six of them at most. */
const linesFor = (most: number, unit: number): readonly number[] => {
  const step = (steps.find((one) => one * unit * 5 >= most) ?? 600) * unit;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
};

const bandOf = (top: number, height: number, most: number, unit: number): Band => {
  const whole = Math.max(unit / 10, most);
  return { top, height, most: whole, lines: linesFor(whole, unit).map((value) => ({ value, y: top + height - (value / whole) * height })) };
};

const seriesOf = ({ estimate, takes }: ComparedCue): readonly (ComparedReading | null)[] => [estimate, ...takes];

const highest = (rows: readonly ComparedCue[], valueOf: (reading: ComparedReading) => number): number =>
  Math.max(0, ...rows.flatMap((row) => seriesOf(row).flatMap((reading) => (reading === null ? [] : [valueOf(reading)]))));

const barsOf = (row: ComparedCue, x: number, width: number, band: Band, valueOf: (reading: ComparedReading) => number): readonly Bar[] => {
  const series = seriesOf(row);
  const each = width / series.length;
  return series.flatMap((reading, index) => {
    if (reading === null) return [];
    const height = (valueOf(reading) / band.most) * band.height;
    return [{ series: index, x: x + index * each, y: band.top + band.height - height, width: Math.max(1, each - 1), height, ranLong: reading.ranLong, doubtful: reading.doubtful }];
  });
};

/** The line of a series' speeds, as the points of an SVG polyline; cues that it has not read are passed over. */
const speedLine = (rows: readonly ComparedCue[], columns: readonly Pick<Column, 'x' | 'width'>[], band: Band, series: number): string =>
  rows
    .flatMap((row, index) => {
      const reading = seriesOf(row)[series];
      const column = columns[index];
      if (reading === null || reading === undefined || column === undefined) return [];
      return [`${(column.x + column.width / 2).toFixed(1)},${(band.top + band.height - (reading.wordsPerMinute / band.most) * band.height).toFixed(1)}`];
    })
    .join(' ');

/** Lays the chart out for a width; it is wider when there are too many cues. */
export const layOutChart = (rows: readonly ComparedCue[], room: number): ChartLayout => {
  const wanted = rows.length === 0 ? 0 : (room - sizes.left - sizes.right) / rows.length;
  const each = Math.max(sizes.narrowest, Math.min(120, wanted));
  const width = Math.max(room, sizes.left + sizes.right + each * rows.length);
  const length = bandOf(sizes.name, sizes.length, highest(rows, ({ read }) => read), 1000);
  const speed = bandOf(length.top + length.height + sizes.name, sizes.speed, highest(rows, ({ wordsPerMinute }) => wordsPerMinute), 50);
  const pause = bandOf(speed.top + speed.height + sizes.name, sizes.pause, highest(rows, (reading) => reading.pause ?? 0), 1000);
  const gap = Math.min(10, each * 0.24);
  const columns = rows.map((row, index): Column => {
    const x = sizes.left + index * each;
    const inside = each - gap;
    return { x, width: each, lengths: barsOf(row, x + gap / 2, inside, length, ({ read }) => read), pauses: barsOf(row, x + gap / 2, inside, pause, (reading) => reading.pause ?? 0) };
  });
  const series = rows[0] === undefined ? 0 : seriesOf(rows[0]).length;
  return {
    width,
    height: pause.top + pause.height + sizes.foot,
    columns,
    length,
    speed,
    pause,
    speeds: Array.from({ length: series }, (_, index) => speedLine(rows, columns, speed, index)),
  };
};
