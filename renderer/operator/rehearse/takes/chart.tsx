/** The drawing of the comparison: lengths, words a minute and pauses, over one another, cue by cue. */
import type { ComparedCue } from '../../../../core/takes/compare-takes.ts';
import type { Band, Bar, ChartLayout } from './chart-layout.ts';

type Props = { readonly layout: ChartLayout; readonly rows: readonly ComparedCue[]; readonly chosen: number; readonly choose: (index: number) => void };

/** The chart; what it says is said by the table too. */
export const Chart = ({ layout, rows, chosen, choose }: Props) => {
  const { width, height, columns, length, speed, pause, speeds } = layout;
  const column = columns[chosen];
  return (
    <svg className="chart" width={width} height={height} viewBox={`0 0 ${String(width)} ${String(height)}`} aria-hidden="true">
      {column !== undefined && <rect className="chart__chosen" x={column.x} y={0} width={column.width} height={height} />}
      <Grid band={length} width={width} name="Length of each cue" words={(value) => `${String(value / 1000)} s`} />
      <Grid band={speed} width={width} name="Words a minute" words={String} />
      <Grid band={pause} width={width} name="Pauses: planned and made" words={(value) => `${String(value / 1000)} s`} />
      {columns.map(({ x, width: each, lengths, pauses }, index) => (
        <g key={rows[index]?.id ?? index} onClick={() => choose(index)}>
          <rect className="chart__touch" x={x} y={0} width={each} height={height} />
          {lengths.map((bar) => (
            <LengthBar key={bar.series} bar={bar} />
          ))}
          {pauses.map((bar) => (
            <rect key={bar.series} className={`chart__bar chart__bar--${String(bar.series)}`} x={bar.x} y={bar.y} width={bar.width} height={bar.height} />
          ))}
          <text className="chart__number" x={x + each / 2} y={height - 6}>
            {rows[index]?.n}
          </text>
        </g>
      ))}
      {speeds.map((points, series) => (
        <polyline key={series} className={`chart__line chart__line--${String(series)}`} points={points} />
      ))}
    </svg>
  );
};

const LengthBar = ({ bar }: { readonly bar: Bar }) => (
  <>
    <rect className={`chart__bar chart__bar--${String(bar.series)}`} x={bar.x} y={bar.y} width={bar.width} height={bar.height} />
    {bar.ranLong && <rect className="chart__long" x={bar.x} y={bar.y - 4} width={bar.width} height={3} />}
    {bar.doubtful && (
      <text className="chart__doubtful" x={bar.x + bar.width / 2} y={bar.y - (bar.ranLong ? 7 : 3)}>
        ?
      </text>
    )}
  </>
);

type GridProps = { readonly band: Band; readonly width: number; readonly name: string; readonly words: (value: number) => string };

const Grid = ({ band, width, name, words }: GridProps) => (
  <g>
    <text className="chart__name" x={44} y={band.top - 8}>
      {name}
    </text>
    {band.lines.map(({ y, value }) => (
      <g key={value}>
        <line className="chart__grid" x1={44} x2={width} y1={y} y2={y} />
        <text className="chart__scale" x={38} y={y + 3}>
          {words(value)}
        </text>
      </g>
    ))}
  </g>
);
