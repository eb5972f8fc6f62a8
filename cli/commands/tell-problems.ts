/** What was wrong with a caption file, on standard error. */
import type { ReadProblem } from '../../core/captions/read-problem.ts';
import { countOf } from '../../core/text/count-of.ts';

/** So many are shown one by one. */
const shown = 20;

/** Says each problem with its line; of very many the first and how many more. */
export const tellProblems = (problems: readonly ReadProblem[]): void => {
  for (const { line, severity, message } of problems.slice(0, shown)) process.stderr.write(`caesura: line ${line}: ${severity}: ${message}\n`);
  if (problems.length > shown) process.stderr.write(`caesura: and ${countOf(problems.length - shown, 'more problem')}; see caesura check\n`);
};
