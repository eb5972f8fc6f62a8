/** Exports a take: what was planned and measured of each cue. */
import { basename, dirname, extname, join } from 'node:path';
import { type BrowserWindow, app } from 'electron';
import type { TakeFormat } from '../../core/ipc/contract.ts';
import { type Result, success } from '../../core/problem/failure.ts';
import type { Show } from '../../core/show/show.ts';
import { reportCsv, reportJson } from '../../core/takes/take-report.ts';
import type { Take } from '../../core/takes/take.ts';
import { chooseTarget } from '../files/ask.ts';
import { writeFailure } from '../files/system-failure.ts';
import { writeAtomic } from '../store/write-atomic.ts';
import type { KeptTake } from './take-shelf.ts';

const formatNames: Readonly<Record<TakeFormat, string>> = { csv: 'Figures of the take', json: 'Take with its figures' };

/** Next to the script and named after it, its story and the take's day; in the documents folder when the script has no file. */
const suggestedPath = ({ path, name }: Show['document'], { story, date }: Take, format: TakeFormat): string => {
  const file = basename(path ?? name);
  const parts = [basename(file, extname(file)) || 'script', story ?? '', date.slice(0, 16).replaceAll(':', '-')];
  const title = parts.filter((part) => part !== '').join(' ').replaceAll(/[/\\:*?"<>|]/g, '-').slice(0, 120);
  return join(path === null ? app.getPath('documents') : dirname(path), `${title}.${format}`);
};

const contentOf = (take: Take, format: TakeFormat, { profile }: Show): string => (format === 'csv' ? reportCsv(take, profile) : reportJson(take, profile));

/** Asks where to and writes; null: cancelled. Failures are those of writing. */
export const exportTake = async ({ take }: KeptTake, format: TakeFormat, show: Show, window: BrowserWindow | null): Promise<Result<{ readonly path: string } | null>> => {
  const path = await chooseTarget(window, {
    title: 'Export the take',
    suggested: suggestedPath(show.document, take, format),
    filters: [{ name: formatNames[format], extensions: [format] }],
  });
  if (path === null) return success(null);
  try {
    await writeAtomic(path, contentOf(take, format, show));
    return success({ path });
  } catch (error) {
    return writeFailure(error, path);
  }
};
