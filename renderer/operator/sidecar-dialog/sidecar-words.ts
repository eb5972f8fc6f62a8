/** What the export of caption files says: what it will write, and what was written. */
import type { SidecarPlan, SidecarReport } from '../../../core/ipc/sidecar-calls.ts';
import { countOf } from '../../../core/text/count-of.ts';

/** The names of the files, in short; empty when none is written. */
export const filesWords = ({ files: [first, ...others] }: Pick<SidecarPlan, 'files'>): string => {
  if (first === undefined) return '';
  return others.length === 0 ? first : `${first} and ${countOf(others.length, 'more file')}`;
};

/** What became of an export. */
export const reportWords = ({ folder, written, failed, cancelled }: SidecarReport): string => {
  const stopped = cancelled ? ' Stopped before the rest.' : '';
  const [first] = failed;
  const wrong = first === undefined ? '' : ` ${countOf(failed.length, 'file')} could not be written: ${first.file}: ${first.message}`;
  return `Wrote ${countOf(written.length, 'file')} to ${folder}.${wrong}${stopped}`;
};
