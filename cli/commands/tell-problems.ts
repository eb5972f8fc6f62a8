/** What was wrong with a caption file, on standard error. */
import type { ReadProblem } from '../../core/captions/reading/read-problem.ts';
import { toldProblems } from '../../core/captions/reading/told-problems.ts';
import { tell } from '../standard.ts';

/** Says every problem with its line: what was left out first, equal ones once. */
export const tellProblems = (problems: readonly ReadProblem[]): void => {
  for (const { line, severity, message } of toldProblems(problems)) tell(`line ${line}: ${severity}: ${message}`);
};
