/** Writes caption files beside the video: every track in every format, each whole or not at all, never over a file unasked. */
import { access } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { cutRequested } from '../../core/captions/edit/cut-request.ts';
import type { SheetState } from '../../core/captions/edit/caption-sheet.ts';
import type { TrackFormatName } from '../../core/captions/formats/track-format.ts';
import { trackFormats } from '../../core/captions/formats/track-formats.ts';
import { styleOf } from '../../core/captions/own-style.ts';
import { frameRateNear, frameRates } from '../../core/captions/frame-rate.ts';
import { type SidecarFacts, type SidecarName, sidecarNames } from '../../core/captions/sidecar.ts';
import type { CaptionDocument } from '../../core/captions/track.ts';
import type { SidecarReport, SidecarRequest } from '../../core/ipc/sidecar-calls.ts';
import { type Result, failure, success } from '../../core/problem/failure.ts';
import type { Show } from '../../core/show/show.ts';
import { writeFailure } from '../files/system-failure.ts';
import { writeAtomic } from '../store/write-atomic.ts';

/** What is exported from: the show, the kept captions, and what the video is called. */
export type SidecarSource = { readonly show: Show; readonly sheet: SheetState; readonly videoName: string | null; readonly folder: string };

/** How an export goes on: told after each file; `stopped` is asked before each. */
export type SidecarProgress = { readonly tell: (done: number, total: number) => void; readonly stopped: () => boolean };

type Part = { readonly facts: SidecarFacts; readonly document: CaptionDocument };

const bare = (name: string): string => basename(name, extname(name));

const partsOf = ({ show, sheet, videoName }: SidecarSource, { stories, cut, language }: SidecarRequest): readonly Part[] => {
  const { document, profile, ruling, cloaked } = show;
  const name = bare(videoName ?? (sheet?.source.kind === 'file' ? sheet.source.name : document.name));
  const made = (story: number | null) => cutRequested({ rundown: document.rundown, profile, takes: ruling.takes, cloaked }, { ...cut, story });
  if (!stories) {
    const head = { ...sheet?.head, language };
    return [{ facts: { name, story: name, number: 1, language }, document: { head, track: sheet?.track ?? made(null) } }];
  }
  return document.rundown.stories.flatMap(({ slug }, index) => {
    if (cloaked.includes(index)) return [];
    const facts = { name, story: slug === '' ? `${name} ${String(index + 1)}` : slug, number: index + 1, language };
    return [{ facts, document: { head: { title: slug, language }, track: made(index) } }];
  });
};

const isThere = async (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const alreadyThere = async (folder: string, names: readonly SidecarName<TrackFormatName>[]): Promise<readonly string[]> => {
  const there = await Promise.all(names.map(({ file }) => isThere(join(folder, file))));
  return names.filter((_name, index) => there[index]).map(({ file }) => file);
};

/** So many names are said in a message. */
const namedFiles = 5;

const existsFailure = (files: readonly string[]): Result<never> => {
  const more = files.length > namedFiles ? ` and ${String(files.length - namedFiles)} more` : '';
  return failure('exists', `${files.slice(0, namedFiles).join(', ')}${more} ${files.length === 1 ? 'is there already. Replace it' : 'are there already. Replace them'}, or choose another folder or name.`);
};

/** The day as formats want it: six digits, the year first. */
const today = (): string => new Date().toISOString().slice(2, 10).replaceAll('-', '');

const writeOne = async (path: string, document: CaptionDocument, format: TrackFormatName, request: SidecarRequest): Promise<Result<null>> => {
  const frameRate = frameRateNear(request.cut.frameRate) ?? frameRates['25'];
  const written = trackFormats[format].write(document, { frameRate, dropFrame: request.dropFrame, date: today(), style: styleOf(request.cut.style) });
  if (!written.ok) return written;
  try {
    await writeAtomic(path, written.value);
    return success(null);
  } catch (error) {
    return writeFailure(error, path);
  }
};

/** Writes the files. Failures: `no-such-format`, `no-captions`, `exists`; a file that cannot be written is in the report, and the others are written. */
export const exportSidecars = async (source: SidecarSource, request: SidecarRequest, progress: SidecarProgress): Promise<Result<SidecarReport>> => {
  const { folder } = source;
  const unknown = request.formats.find((format) => !Object.hasOwn(trackFormats, format));
  if (unknown !== undefined) return failure('no-such-format', `There is no format “${unknown}”. Choose another one.`);
  const parts = partsOf(source, request).filter(({ document }) => document.track.length > 0);
  if (parts.length === 0) return failure('no-captions', 'There are no captions to export: write a script, or open a caption file.');
  const formats = [...new Set(request.formats)].map((format) => ({ format, ending: trackFormats[format].endings[0] ?? `.${format}` }));
  const names = sidecarNames(request.pattern, parts.map(({ facts }) => facts), formats);
  const there = request.overwrite ? [] : await alreadyThere(folder, names);
  if (there.length > 0) return existsFailure(there);
  const written: string[] = [];
  const failed: { readonly file: string; readonly message: string }[] = [];
  for (const { track, format, file } of names) {
    if (progress.stopped()) break;
    const document = parts[track]?.document;
    if (document === undefined) continue;
    const done = await writeOne(join(folder, file), document, format, request);
    if (done.ok) written.push(file);
    else failed.push({ file, message: done.error.message });
    progress.tell(written.length + failed.length, names.length);
  }
  return success({ folder, written, failed, cancelled: written.length + failed.length < names.length });
};
