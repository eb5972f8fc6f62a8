/** Writes caption files beside the video: every track in every format, each whole or not at all, never over a file unasked. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { SheetState } from '../../core/captions/edit/caption-sheet.ts';
import { styleOf } from '../../core/captions/styles/own-style.ts';
import { frameRateNear, frameRates } from '../../core/captions/times/frame-rate.ts';
import type { SidecarName } from '../../core/captions/sidecar/sidecar.ts';
import { documentOfKind, formatOfKind, type SidecarKind } from '../../core/captions/sidecar/sidecar-plan.ts';
import type { CaptionDocument } from '../../core/captions/track.ts';
import type { SidecarReport, SidecarRequest } from '../../core/ipc/sidecar-calls.ts';
import { type Result, failure, success } from '../../core/problem/failure.ts';
import type { Show } from '../../core/show/show.ts';
import { writeFailure } from '../files/system-failure.ts';
import { writeAtomic } from '../store/write-atomic.ts';
import { sidecarParts } from './sidecar-parts.ts';
import { planRequested } from './sidecar-plan.ts';

/** What is exported from: the show, the kept captions, and what the video is called. */
export type SidecarSource = {
  readonly show: Show;
  readonly sheet: SheetState;
  readonly videoName: string | null;
  readonly folder: string;
  /** The wall time: formats say the day they were made. */
  readonly wall: Date;
};

/** How an export goes on: told after each file; `stopped` is asked before each. */
export type SidecarProgress = { readonly tell: (done: number, total: number) => void; readonly stopped: () => boolean };

const isThere = async (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const alreadyThere = async (folder: string, names: readonly SidecarName<SidecarKind>[]): Promise<readonly string[]> => {
  const there = await Promise.all(names.map(({ file }) => isThere(join(folder, file))));
  return names.filter((_name, index) => there[index]).map(({ file }) => file);
};

/** So many names are said in a message. */
const namedFiles = 5;

const existsFailure = (files: readonly string[]): Result<never> => {
  const more = files.length > namedFiles ? ` and ${String(files.length - namedFiles)} more` : '';
  return failure('exists', `${files.slice(0, namedFiles).join(', ')}${more} ${files.length === 1 ? 'is there already. Replace it' : 'are there already. Replace them'}, or choose another folder or name.`);
};

/** The day on the wall as formats want it: six digits, the year first. */
const dayOf = (wall: Date): string => [wall.getFullYear() % 100, wall.getMonth() + 1, wall.getDate()].map((part) => String(part).padStart(2, '0')).join('');

const writeOne = async (path: string, document: CaptionDocument, kind: SidecarKind, day: string, request: SidecarRequest): Promise<Result<null>> => {
  const frameRate = frameRateNear(request.cut.frameRate) ?? frameRates['25'];
  const written = formatOfKind(kind).write(document, { frameRate, dropFrame: request.dropFrame, date: day, style: styleOf(request.cut.style) });
  if (!written.ok) return written;
  try {
    await writeAtomic(path, written.value);
    return success(null);
  } catch (error) {
    return writeFailure(error, path, 'export');
  }
};

/** Writes the files. Failures: `no-such-format`, `no-format`, `no-captions`, `no-match`, `exists`; a file that cannot be written is in the report, and the others are written. */
export const exportSidecars = async (source: SidecarSource, request: SidecarRequest, progress: SidecarProgress): Promise<Result<SidecarReport>> => {
  const { folder } = source;
  const planned = planRequested(sidecarParts(source, request), request);
  if (!planned.ok) return planned;
  const { parts, names } = planned.value;
  const there = request.overwrite ? [] : await alreadyThere(folder, names);
  if (there.length > 0) return existsFailure(there);
  const written: string[] = [];
  const failed: { readonly file: string; readonly message: string }[] = [];
  for (const { track, format, file } of names) {
    if (progress.stopped()) break;
    const part = parts[track];
    if (part === undefined) continue;
    const done = await writeOne(join(folder, file), documentOfKind(part, format), format, dayOf(source.wall), request);
    if (done.ok) written.push(file);
    else failed.push({ file, message: done.error.message });
    progress.tell(written.length + failed.length, names.length);
  }
  return success({ folder, written, failed, cancelled: written.length + failed.length < names.length });
};
