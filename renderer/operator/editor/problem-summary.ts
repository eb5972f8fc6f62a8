/** How many faults of each severity there are, in words. */
import type { Severity } from '../../../core/problem/problem.ts';
import { countOf } from '../../../core/text/count-of.ts';

const words: readonly (readonly [Severity, string, string])[] = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['info', 'note', 'notes'],
];

/** "1 error, 2 warnings"; empty for none. */
export const problemSummary = (problems: readonly { readonly severity: Severity }[]): string =>
  words
    .map(([severity, one, several]) => [problems.filter((problem) => problem.severity === severity).length, one, several] as const)
    .filter(([count]) => count > 0)
    .map(([count, one, several]) => countOf(count, one, several))
    .join(', ');
