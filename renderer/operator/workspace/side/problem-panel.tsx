/** The problems: what, where, why, and the way to mend them. */
import { useMemo } from 'react';
import type { CaptionProblem } from '../../../../core/captions/check/check.ts';
import type { CaptionRequest } from '../../../../core/ipc/caption-requests.ts';
import { problemsByRule, ruleLabel } from '../../export-dialog/export-words.ts';
import type { Problems } from '../use-problems.ts';

type Props = {
  readonly problems: Problems;
  readonly selected: number;
  readonly captions: number;
  readonly select: (index: number, seek: boolean) => void;
  readonly perform: (request: CaptionRequest) => void;
};

/** The panel. */
export const ProblemPanel = ({ problems, selected, captions, select, perform }: Props) => {
  const rules = useMemo(() => problemsByRule(problems.all), [problems.all]);
  const here = problems.by.get(selected) ?? [];
  if (captions === 0) return <p className="side__note">There are no captions to check yet.</p>;
  if (problems.unknown) return <p className="side__note">Checking…</p>;
  if (problems.all.length === 0) {
    return (
      <p className="side__note side__note--good" role="status">
        No problems by these rules.
      </p>
    );
  }
  return (
    <>
      <div className="side__row">
        <button type="button" className="button button--small" onClick={() => perform('caption.previous-problem')} title="Previous problem (Shift+P)">
          ‹ Previous
        </button>
        <button type="button" className="button button--small" onClick={() => perform('caption.next-problem')} title="Next problem (P)">
          Next ›
        </button>
        <button type="button" className="button button--small" aria-disabled={here.length === 0} onClick={() => here.length > 0 && perform('caption.fix')} title="Fix this caption (F)">
          Fix
        </button>
        <button type="button" className="button button--small button--main" onClick={() => perform('caption.fix-all')} title="Fix everything that can be mended (Shift+F)">
          Fix all
        </button>
      </div>
      {here.length > 0 && (
        <ul className="side__here" aria-label={`Problems of caption ${String(selected + 1)}`}>
          {here.map((problem, index) => (
            // Two lines of one caption may have the very same problem.
            <Here key={`${String(index)} ${problem.code}`} problem={problem} />
          ))}
        </ul>
      )}
      <ul className="side__rules" aria-label="Problems by rule">
        {rules.map((rule) => (
          <li key={`${rule.severity} ${rule.code}`}>
            <button
              type="button"
              className={`side__rule side__rule--${rule.severity}`}
              onClick={() => select((rule.problems.find(({ caption }) => caption > selected) ?? rule.problems[0])?.caption ?? 0, true)}
            >
              <span>{rule.label}</span>
              <span className="mono">{rule.problems.length}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};

const Here = ({ problem }: { readonly problem: CaptionProblem }) => (
  <li className={`side__problem side__problem--${problem.severity}`}>
    <strong>{ruleLabel(problem.code)}</strong> {problem.message}
  </li>
);
