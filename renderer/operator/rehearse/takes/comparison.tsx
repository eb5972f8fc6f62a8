/** Takes compared cue by cue: a chart that the arrow keys walk along, what the chosen cue says, and the figures as a table. */
import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { ComparedCue } from '../../../../core/takes/compare-takes.ts';
import type { Show } from '../../../../core/show/show.ts';
import { useOperator } from '../../operator-context.ts';
import { layOutChart } from './chart-layout.ts';
import { Chart } from './chart.tsx';
import { describeCue } from './describe-cue.ts';
import { FiguresTable } from './figures-table.tsx';

type Props = { readonly rows: readonly ComparedCue[]; readonly names: readonly string[]; readonly first: number; readonly show: Show };

/** The index that a key goes to; null for a key that means nothing here. */
const goneTo = (key: string, from: number, count: number): number | null => {
  const moves: Readonly<Record<string, number>> = { ArrowLeft: from - 1, ArrowRight: from + 1, Home: 0, End: count - 1 };
  const to = moves[key];
  return to === undefined ? null : Math.min(count - 1, Math.max(0, to));
};

/** The comparison. `first` is the index of the first row's cue on the timeline. */
export const Comparison = ({ rows, names, first, show }: Props) => {
  const { order } = useOperator();
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  const [chosen, setChosen] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const layout = useMemo(() => layOutChart(rows, room), [rows, room]);
  const index = Math.min(chosen, rows.length - 1);
  const row = rows[index];
  const words = row === undefined ? '' : describeCue(row, names);
  const go = (to: number): void => {
    setChosen(to);
    const column = layout.columns[to];
    if (column !== undefined && box.current !== null) box.current.scrollLeft = column.x - box.current.clientWidth / 2;
  };
  const onKey = (event: KeyboardEvent): void => {
    const cue = show.timeline.cues[first + index]?.cue;
    if (event.key === 'Enter' && cue !== undefined) order({ kind: 'jump', to: { cue: cue.id, fraction: 0 } });
    const to = goneTo(event.key, index, rows.length);
    if (to !== null) go(to);
    if (to === null && event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section className="comparison" aria-label="Comparison">
      <Legend names={names} />
      <div
        ref={box}
        className="comparison__chart"
        tabIndex={0}
        role="slider"
        aria-label="Cue of the comparison"
        title="Arrow keys go from cue to cue; Enter takes the prompter there"
        aria-valuemin={1}
        aria-valuemax={Math.max(1, rows.length)}
        aria-valuenow={index + 1}
        aria-valuetext={words}
        onKeyDown={onKey}
      >
        {room > 0 && <Chart layout={layout} rows={rows} chosen={index} choose={setChosen} />}
      </div>
      <p className="comparison__cue">{words}</p>
      <FiguresTable rows={rows} names={names} />
    </section>
  );
};

const Legend = ({ names }: { readonly names: readonly string[] }) => (
  <ul className="comparison__legend">
    <li className="comparison__key comparison__key--0">Estimate</li>
    {names.map((name, index) => (
      <li key={name} className={`comparison__key comparison__key--${String(index + 1)}`}>
        {`${index === 0 ? 'A' : 'B'}: ${name}`}
      </li>
    ))}
    <li className="comparison__key comparison__key--long">ran long</li>
    <li className="comparison__key comparison__key--doubtful">doubtful</li>
  </ul>
);
