/** The comparison as a table: all that the chart shows, for screen readers and for whoever wants figures. */
import type { ComparedCue, ComparedReading } from '../../../../core/takes/compare-takes.ts';
import { secondsOf } from './take-words.ts';

type Props = { readonly rows: readonly ComparedCue[]; readonly names: readonly string[] };

/** The table, closed until it is wanted. */
export const FiguresTable = ({ rows, names }: Props) => {
  const series = ['Estimate', ...names.map((_name, index) => (index === 0 ? 'A' : 'B'))];
  return (
    <details className="figures">
      <summary>Figures</summary>
      <div className="figures__scroller" tabIndex={0} role="group" aria-label="Figures of the comparison">
        <table>
          <thead>
            <tr>
              <th scope="col">Cue</th>
              <th scope="col">Words</th>
              {series.flatMap((name) => ['read', 'pause', 'words/min'].map((part) => <th key={`${name} ${part}`} scope="col">{`${name} ${part}`}</th>))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.n}</th>
                <td dir="auto">{row.text}</td>
                {[row.estimate, ...row.takes].map((reading, index) => (
                  <Figures key={series[index]} reading={reading} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
};

const Figures = ({ reading }: { readonly reading: ComparedReading | null }) => (
  <>
    <td className={reading?.ranLong === true ? 'mono figures__long' : 'mono'}>
      {reading === null ? 'not read' : secondsOf(reading.read)}
      {reading?.doubtful === true && <abbr title="doubtful"> ?</abbr>}
    </td>
    <td className="mono">{reading === null || reading.pause === null ? '–' : secondsOf(reading.pause)}</td>
    <td className="mono">{reading === null ? '–' : reading.wordsPerMinute}</td>
  </>
);
