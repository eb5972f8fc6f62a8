/** The faults of a caption file in the order they are told: what hurts most first, and equal ones once. */
import type { ReadProblem } from './read-problem.ts';

/** A fault as it is told, at the first line (from 1) that has it. */
export type ToldProblem = Pick<ReadProblem, 'severity' | 'message' | 'line'>;

const isLoss = ({ code, severity }: ReadProblem): boolean => severity === 'info' && code.endsWith('-not-kept');

/** Errors, as words may be gone; what no caption holds; then what was mended. */
const rankOf = (problem: ReadProblem): number => (isLoss(problem) ? 1 : { error: 0, warning: 2, info: 3 }[problem.severity]);

const withCount = (message: string, count: number): string => (count === 1 ? message : `${message.replace(/\.$/u, '')} (${String(count)} in this file).`);

/** Every fault: what was left out, what is not kept, then what was mended, each by its line; those that read alike are one, with their count. */
export const toldProblems = (problems: readonly ReadProblem[]): readonly ToldProblem[] => {
  const groups = new Map<string, { readonly first: ReadProblem; count: number }>();
  for (const problem of problems) {
    const key = `${problem.severity} ${problem.message}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: problem, count: 1 });
    else group.count += 1;
  }
  return [...groups.values()]
    .sort((one, other) => rankOf(one.first) - rankOf(other.first) || one.first.line - other.first.line)
    .map(({ first: { severity, message, line }, count }) => ({ severity, message: withCount(message, count), line }));
};

/** True where one spoils what was read: words are in no caption, or at no time of theirs. */
export const hasErrors = (problems: readonly ReadProblem[]): boolean => problems.some(({ severity }) => severity === 'error');
