/** Exports the captions of a show: cut, written, judged, then saved where the operator says. */
import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { type BrowserWindow, app } from 'electron';
import { cutRequested } from '../../core/captions/edit/cut-request.ts';
import { exportCaptions } from '../../core/captions/formats/export-captions.ts';
import type { Track } from '../../core/captions/track.ts';
import type { ExportRequest } from '../../core/ipc/contract.ts';
import { type Result, failure, success } from '../../core/problem/failure.ts';
import type { Show } from '../../core/show/show.ts';
import { writeAtomic } from '../store/write-atomic.ts';
import { chooseTarget } from './ask.ts';
import { writeFailure } from './system-failure.ts';

/** Where the captions went and how many there are; null: cancelled. */
export type Exported = Result<{ readonly path: string; readonly captions: number } | null>;

const formats = {
  vtt: { name: 'WebVTT captions', extension: 'vtt' },
  srt: { name: 'SubRip captions', extension: 'srt' },
} as const;

const cut = ({ document: { rundown }, profile, ruling: { takes }, cloaked }: Show, request: ExportRequest): Track =>
  cutRequested({ rundown, profile, takes, cloaked }, request);

/** Next to the script and named after it; in the documents folder when the script has no file. */
const suggestedPath = ({ path, name }: Show['document'], extension: string): string => {
  const folder = path === null ? app.getPath('documents') : dirname(path);
  const file = basename(path ?? name);
  return join(folder, `${basename(file, extname(file)) || 'captions'}.${extension}`);
};

/** A name typed without an extension gets the format's, unless that is another file, which the dialog did not ask about. */
const withExtension = (path: string, extension: string): string => {
  const full = `${path}.${extension}`;
  return extname(path) === '' && !existsSync(full) ? full : path;
};

const write = async (path: string, text: string, captions: number): Promise<Exported> => {
  try {
    await writeAtomic(path, text);
    return success({ path, captions });
  } catch (error) {
    return writeFailure(error, path, 'export');
  }
};

/** Exports captions. Failures: `no-story`, `no-captions`, those of the judge, and those of writing. */
export const exportToFile = async (request: ExportRequest, show: Show, window: BrowserWindow | null): Promise<Exported> => {
  if (request.story !== null && show.document.rundown.stories[request.story] === undefined) return failure('no-story', 'That story is not in the rundown any more. Choose another one.');
  const track = cut(show, request);
  if (track.length === 0) return failure('no-captions', 'There is nothing to caption: the script has no words that are read.');
  const exported = exportCaptions(track, request.format);
  if (!exported.ok) return exported;
  const { name, extension } = formats[request.format];
  const path = await chooseTarget(window, {
    title: 'Export captions',
    suggested: suggestedPath(show.document, extension),
    filters: [{ name, extensions: [extension] }],
  });
  return path === null ? success(null) : write(withExtension(path, extension), exported.value, track.length);
};
