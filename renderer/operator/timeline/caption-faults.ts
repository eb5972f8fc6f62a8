/** What the captions lane says of a caption with faults. */
import type { CutCaptions } from '../captions/cut-job.ts';

/** The faults by the caption's index. Infos are not faults. */
export const captionFaults = (problems: CutCaptions['problems']): ReadonlyMap<number, readonly string[]> => {
  const faults = new Map<number, string[]>();
  for (const problem of problems) {
    if (problem.severity === 'info') continue;
    const known = faults.get(problem.caption);
    if (known === undefined) faults.set(problem.caption, [problem.message]);
    else known.push(problem.message);
  }
  return faults;
};
