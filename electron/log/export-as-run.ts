/** Saves the as-run log as CSV where the operator says. */
import { join } from 'node:path';
import { type BrowserWindow, app } from 'electron';
import { type AsRunLine, asRunCsv } from '../../core/show/air/as-run.ts';
import { type Result, failure, success } from '../../core/problem/failure.ts';
import { chooseTarget } from '../files/ask.ts';
import { writeFailure } from '../files/system-failure.ts';
import { writeAtomic } from '../store/write-atomic.ts';

/** Where the log went and how many lines it has; null: cancelled. */
export type ExportedAsRun = Result<{ readonly path: string; readonly lines: number } | null>;

/** Exports the lines. Failures: `nothing-run`, and those of writing. The mark at its start tells spreadsheets that it is UTF-8. */
export const exportAsRun = async (lines: readonly AsRunLine[], window: BrowserWindow | null): Promise<ExportedAsRun> => {
  if (lines.length === 0) return failure('nothing-run', 'The as-run log is empty: no command was given yet.');
  const path = await chooseTarget(window, {
    title: 'Save the as-run log',
    suggested: join(app.getPath('documents'), `as-run-${lines.at(-1)?.time.slice(0, 10) ?? ''}.csv`),
    filters: [{ name: 'Comma-separated values', extensions: ['csv'] }],
  });
  if (path === null) return success(null);
  try {
    await writeAtomic(path, `\uFEFF${asRunCsv(lines)}`);
    return success({ path, lines: lines.length });
  } catch (error) {
    return writeFailure(error, path, 'export');
  }
};
