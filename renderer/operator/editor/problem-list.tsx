/** The faults of the script's text; a click goes to the place. */
import { memo, useState } from 'react';
import type { Problem, SourceRange } from '../../../core/problem/problem.ts';
import { problemSummary } from './problem-summary.ts';

type Props = { readonly problems: readonly Problem[]; readonly goTo: (at: SourceRange) => void };

/** More are counted, not listed. */
const most = 200;

/** The list, folded to one line until it is opened. */
export const ProblemList = memo(({ problems, goTo }: Props) => {
  const [open, setOpen] = useState(true);
  if (problems.length === 0) return <p className="problems problems--none">No problems in the script</p>;
  return (
    <div className="problems">
      <button type="button" className="problems__title" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span aria-hidden="true">{open ? '▾' : '▸'}</span> {problemSummary(problems)}
      </button>
      {open && (
        <ul className="problems__list">
          {problems.slice(0, most).map((problem, index) => (
            <li key={`${String(problem.at.offset)} ${problem.code} ${String(index)}`}>
              <button type="button" className={`problem problem--${problem.severity}`} onClick={() => goTo(problem.at)}>
                <span className="problem__severity">{problem.severity}</span>
                <span className="problem__message">{problem.message}</span>
                <span className="mono problem__place">{`${String(problem.at.line)}:${String(problem.at.column)}`}</span>
              </button>
            </li>
          ))}
          {problems.length > most && <li className="problems__more">{`and ${String(problems.length - most)} more`}</li>}
        </ul>
      )}
    </div>
  );
});
ProblemList.displayName = 'ProblemList';
