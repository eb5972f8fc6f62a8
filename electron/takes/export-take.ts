/** Exports a take: what was planned and measured of each cue. */
import { basename, dirname, extname, join } from 'node:path';
import { type BrowserWindow, app } from 'electron';
import type { TakeFormat } from '../../core/ipc/contract.ts';
import { type Result, failure, success } from '../../core/problem/failure.ts';
import type { Show } from '../../core/show/show.ts';
import { reportPage } from '../../core/takes/report-page.ts';
import { reportCsv, reportJson } from '../../core/takes/take-report.ts';
import type { Take } from '../../core/takes/take.ts';
import { chooseTarget } from '../files/ask.ts';
import { writeFailure } from '../files/system-failure.ts';
import { writeAtomic } from '../store/write-atomic.ts';
import type { LongJob } from './decode-sound.ts';
import type { KeptTake } from './take-shelf.ts';
import { takesFailure } from './takes-failure.ts';

const formatNames: Readonly<Record<TakeFormat, string>> = { csv: 'Figures of the take', json: 'Take with its figures', pdf: 'Report of the take', wav: 'Sound of the take' };

/** Next to the script and named after it, its story and the take's day; in the documents folder when the script has no file. */
const suggestedPath = ({ path, name }: Show['document'], { story, date }: Take, format: TakeFormat): string => {
  const file = basename(path ?? name);
  const parts = [basename(file, extname(file)) || 'script', story ?? '', date.slice(0, 16).replaceAll(':', '-')];
  const title = parts.filter((part) => part !== '').join(' ').replaceAll(/[/\\:*?"<>|]/g, '-').slice(0, 120);
  return join(path === null ? app.getPath('documents') : dirname(path), `${title}.${format}`);
};

/** The day and the time of a take as people here write them. */
const dayOf = (date: string): string => {
  const day = new Date(date);
  return Number.isNaN(day.getTime()) ? date : day.toLocaleString(undefined, { dateStyle: 'long', timeStyle: 'short' });
};

const printed = async (take: Take, { document, profile }: Show, signal: AbortSignal): Promise<Uint8Array> => {
  const { printReport } = await import('./print-report.ts');
  return printReport(reportPage(take, profile, { document: document.name, date: dayOf(take.date) }), signal);
};

const writeTakeTo = async (path: string, take: Take, format: Exclude<TakeFormat, 'wav'>, show: Show, signal: AbortSignal): Promise<void> => {
  if (format === 'pdf') return writeAtomic(path, await printed(take, show, signal));
  await writeAtomic(path, format === 'csv' ? reportCsv(take, show.profile) : reportJson(take, show.profile));
};

const noSound = failure('no-sound', 'The sound of this take was not kept, so there is none to export.');

const badSound = (error: unknown): Result<never> =>
  error instanceof Error && 'code' in error ? takesFailure(error) : failure('bad-sound', 'The sound of this take cannot be decoded: its file is damaged or was cut off at once.');

const writeSoundTo = async (path: string, sound: string, job: LongJob): Promise<Result<{ readonly path: string }>> => {
  try {
    const { decodeSound } = await import('./decode-sound.ts');
    await decodeSound(sound, job, (wav) => writeAtomic(path, wav));
    return success({ path });
  } catch (error) {
    if (job.signal.aborted) throw error;
    return badSound(error);
  }
};

/** What is exported: a take, the file of its sound (null: none was kept), and as what. */
export type TakeExport = { readonly kept: KeptTake; readonly sound: string | null; readonly format: TakeFormat };

/**
 * Asks where to and writes; null: cancelled, at the question or later: then what was there before is there still, and nothing else. Failures:
 * `no-sound`, `bad-sound`, and those of writing.
 */
export const exportTake = async ({ kept: { take }, sound, format }: TakeExport, show: Show, window: BrowserWindow | null, job: LongJob): Promise<Result<{ readonly path: string } | null>> => {
  if (format === 'wav' && sound === null) return noSound;
  const path = await chooseTarget(window, {
    title: 'Export the take',
    suggested: suggestedPath(show.document, take, format),
    filters: [{ name: formatNames[format], extensions: [format] }],
  });
  if (path === null) return success(null);
  try {
    job.tell(null);
    if (format === 'wav') return sound === null ? noSound : await writeSoundTo(path, sound, job);
    await writeTakeTo(path, take, format, show, job.signal);
    return success({ path });
  } catch (error) {
    if (job.signal.aborted) return success(null);
    return writeFailure(error, path, 'export');
  }
};
