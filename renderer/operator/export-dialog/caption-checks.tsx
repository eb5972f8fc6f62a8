/** The rules that the captions break, how often, and where. */
import { memo, useMemo, useState } from 'react';
import type { CaptionProblem } from '../../../core/captions/check/check.ts';
import { problemsByRule, type RuleProblems } from './export-words.ts';

type Props = { readonly problems: readonly CaptionProblem[]; readonly captions: number; readonly goTo: (caption: number) => void };

/** More of one rule are counted, not listed. */
const most = 100;

/** The checks, by rule. */
export const CaptionChecks = memo(({ problems, captions, goTo }: Props) => {
  const rules = useMemo(() => problemsByRule(problems), [problems]);
  const [open, setOpen] = useState<string | null>(null);
  return (
    <section className="checks" aria-label="Checks">
      <h3 className="caps">Checks</h3>
      {rules.length === 0 && <p className="checks__clean">{captions === 0 ? 'Nothing to check' : '✓ Every caption keeps the rules of this style'}</p>}
      <ul>
        {rules.map((rule) => {
          const key = `${rule.severity} ${rule.code}`;
          return <Rule key={key} rule={rule} open={open === key} toggle={() => setOpen(open === key ? null : key)} goTo={goTo} />;
        })}
      </ul>
    </section>
  );
});
CaptionChecks.displayName = 'CaptionChecks';

type RuleProps = { readonly rule: RuleProblems; readonly open: boolean; readonly toggle: () => void; readonly goTo: (caption: number) => void };

const Rule = ({ rule, open, toggle, goTo }: RuleProps) => (
  <li>
    <button type="button" className={`checks__rule checks__rule--${rule.severity}`} aria-expanded={open} onClick={toggle}>
      <span aria-hidden="true">{open ? '▾' : '▸'}</span>
      <span>{rule.label}</span>
      <span className="checks__severity">{rule.severity}</span>
      <span className="mono">{rule.problems.length}</span>
    </button>
    {open && (
      <ul className="checks__list">
        {rule.problems.slice(0, most).map((problem) => (
          <li key={problem.caption}>
            <button type="button" className="checks__problem" onClick={() => goTo(problem.caption)}>
              <span className="mono">{problem.caption + 1}</span>
              <span>{problem.message}</span>
            </button>
          </li>
        ))}
        {rule.problems.length > most && <li className="checks__more">{`and ${String(rule.problems.length - most)} more`}</li>}
      </ul>
    )}
  </li>
);
