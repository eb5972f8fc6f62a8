/** Exports the captions of a show: cut, written, judged, then saved where the operator says. */
import { basename, dirname, extname, join } from 'node:path';
import { type BrowserWindow, app } from 'electron';
import type { ExportRequest } from '../../core/ipc/contract.ts';
import { type Result, success } from '../../core/problem/failure.ts';
import type { Show } from '../../core/show/show.ts';
import { scriptOf } from '../captions/script-source.ts';
import type { JobRunner } from '../jobs/job-runner.ts';
import { chooseTarget } from './ask.ts';
import { writeFailure } from './system-failure.ts';
import { writeWhereAsked } from './write-where-asked.ts';

/** Where the captions went and how many there are; null: cancelled. */
export type Exported = Result<{ readonly path: string; readonly captions: number } | null>;

const formats = {
  vtt: { name: 'WebVTT captions', extension: 'vtt' },
  srt: { name: 'SubRip captions', extension: 'srt' },
} as const;

/** Next to the script and named after it; in the documents folder when the script has no file. */
const suggestedPath = ({ path, name }: Show['document'], extension: string): string => {
  const folder = path === null ? app.getPath('documents') : dirname(path);
  const file = basename(path ?? name);
  return join(folder, `${basename(file, extname(file)) || 'captions'}.${extension}`);
};

/** Exports captions. Failures: those of `exportText`, of a job, and those of writing. */
export const exportToFile = async (request: ExportRequest, show: Show, jobs: JobRunner, window: BrowserWindow | null): Promise<Exported> => {
  const exported = await jobs({ kind: 'export-text', given: { script: scriptOf(show), request } });
  if (!exported.ok) return exported;
  const { text, captions } = exported.value;
  const { name, extension } = formats[request.format];
  const path = await chooseTarget(window, {
    title: 'Export captions',
    suggested: suggestedPath(show.document, extension),
    filters: [{ name, extensions: [extension] }],
  });
  if (path === null) return success(null);
  try {
    return success({ path: await writeWhereAsked(path, extension, text), captions });
  } catch (error) {
    return writeFailure(error, path, 'export');
  }
};
