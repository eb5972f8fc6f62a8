/** What the operator is told of a caption file that was opened: everything the reader found. */
import type { ReadProblem } from '../../core/captions/reading/read-problem.ts';
import { hasErrors, toldProblems } from '../../core/captions/reading/told-problems.ts';
import type { Notice } from '../../core/ipc/contract.ts';
import type { ImportedTrack } from './import-track.ts';

const severityOf = (problems: readonly ReadProblem[]): Notice['severity'] => {
  if (hasErrors(problems)) return 'error';
  return problems.some(({ severity }) => severity === 'warning') ? 'warning' : 'info';
};

/** A notice with the lines of its list. */
export type ReadingNotice = Notice & { readonly lines: readonly string[] };

/** The notice about a caption file; without lines where there is nothing to say: what was said of the file before goes. A list of its lines is whole: no fault is hidden. */
export const readingNotice = ({ sheet, problems, isSorted }: ImportedTrack): ReadingNotice => {
  const sorted = isSorted ? ['The captions were not in the order of time: they are sorted now.'] : [];
  const lines = [...toldProblems(problems).map(({ line, message }) => `Line ${String(line)}: ${message}`), ...sorted];
  return { severity: severityOf(problems), code: 'caption-file', message: `“${sheet.source.name}” is open. What was found in it:`, lines };
};
