/** One script to its caption files: what `caesura captions` does for each script, on any thread. */
import { join } from 'node:path';
import type { ChapterUnit } from '../../core/captions/sidecar/chapters.ts';
import { checkByRules } from '../../core/captions/check/check.ts';
import { lossesOf } from '../../core/captions/formats/holds.ts';
import type { Content } from '../../core/captions/formats/track-format.ts';
import { type FrameRate, frameRateNear, frameRates } from '../../core/captions/times/frame-rate.ts';
import { type StyleChoice, styleOf } from '../../core/captions/styles/own-style.ts';
import { documentOfKind, formatOfKind, planSidecars, type SidecarKind, type SidecarPart } from '../../core/captions/sidecar/sidecar-plan.ts';
import type { EllipsisPolicy } from '../../core/captions/track.ts';
import { allInstructions } from '../../core/script/all-instructions.ts';
import type { Rundown } from '../../core/script/script.ts';
import { CommandError } from '../command-error.ts';
import { inputName, readRundown } from '../files/read-text.ts';
import { refuseOverwriting } from '../files/track-file.ts';
import { refuseSameFile, writeText } from '../files/write-text.ts';
import { captionParts } from './caption-parts.ts';

/** How the captions of a call are made; plain data, so that it travels to a worker. */
export type CaptionSettings = {
  /** What is written of each track; at least one. */
  readonly kinds: readonly SidecarKind[];
  /** True: a file for each story. */
  readonly stories: boolean;
  /** What a chapter is; null: a story where there are several, else a paragraph. */
  readonly chapters: ChapterUnit | null;
  /** Null where the file says none. */
  readonly title: string | null;
  /** A language tag; null where the file says none. */
  readonly language: string | null;
  readonly style: StyleChoice;
  readonly ellipsis: EllipsisPolicy;
  /** The reader's rate, a factor. */
  readonly rate: number;
  /** Added to every time, ms. */
  readonly offset: number;
  /** Frames a second of the video. */
  readonly frameRate: number;
  readonly dropFrame: boolean;
  /** Today as six digits, for formats that say when they were made. */
  readonly date: string;
  /** True: a file that is there is replaced. */
  readonly force: boolean;
};

/** Where captions go: a file (`-`: standard output) that takes one track in one format, or files in a folder, named by a pattern. */
export type CaptionTarget = { readonly file: string } | { readonly folder: string; readonly pattern: string };

/** One script to make captions of, and where they go. */
export type CaptionJob = { readonly input: string; readonly target: CaptionTarget; readonly settings: CaptionSettings };

/** What a job gave: how many files and captions, how many of these break which rule of the style, and what the formats could not hold. */
export type CaptionSummary = {
  readonly files: number;
  readonly captions: number;
  readonly problems: Readonly<Record<string, number>>;
  readonly losses: readonly string[];
};

type Output = { readonly path: string; readonly part: SidecarPart; readonly kind: SidecarKind };

const outputsOf = (parts: readonly SidecarPart[], { input, target, settings }: CaptionJob): readonly Output[] => {
  const [part] = parts;
  const [kind] = settings.kinds;
  if ('file' in target) return part === undefined || kind === undefined ? [] : [{ path: target.file, part, kind }];
  const planned = planSidecars(parts, settings.kinds, target.pattern);
  if (!planned.ok) throw new CommandError(`there is nothing to caption in ${inputName(input)}: it has no words that are read.`);
  return planned.value.names.flatMap(({ track, format, file }) => {
    const named = planned.value.parts[track];
    return named === undefined ? [] : [{ path: join(target.folder, file), part: named, kind: format }];
  });
};

const videoRate = ({ frameRate }: CaptionSettings): FrameRate => frameRateNear(frameRate) ?? frameRates['25'];

const contentOf = ({ part, kind }: Output, { input, settings }: CaptionJob): Content => {
  const { dropFrame, date, style } = settings;
  const written = formatOfKind(kind).write(documentOfKind(part, kind), { frameRate: videoRate(settings), dropFrame, date, style: styleOf(style) });
  if (!written.ok) throw new CommandError(`cannot make captions of ${inputName(input)}: ${written.error.message}`);
  return written.value;
};

const problemsOf = (parts: readonly SidecarPart[], rundown: Rundown, { kinds, style, frameRate }: CaptionSettings): CaptionSummary['problems'] => {
  const problems: Record<string, number> = {};
  const rules = { style: styleOf(style), frameRate, instructions: allInstructions(rundown) };
  if (kinds.every((kind) => kind === 'chapters')) return problems;
  for (const { code, severity } of parts.flatMap(({ document }) => checkByRules(document.track, rules))) {
    if (severity !== 'info') problems[code] = (problems[code] ?? 0) + 1;
  }
  return problems;
};

const lossesIn = (parts: readonly SidecarPart[], kind: SidecarKind, settings: CaptionSettings): readonly string[] => {
  const format = formatOfKind(kind);
  return lossesOf(parts.map((part) => documentOfKind(part, kind)), format.holds, { dropFrame: settings.dropFrame, frameRate: videoRate(settings) }).map(({ message }) => `${kind === 'chapters' ? kind : format.label}: ${message}`);
};

/**
 * Reads a script, cuts its captions, has the judge read every file back, says what the formats cannot hold (`tellLosses`, before anything is
 * written), and then writes them: all, or none where one is refused. Throws CommandError.
 */
export const runCaptionJob = async (job: CaptionJob, tellLosses: (losses: readonly string[]) => void = () => undefined): Promise<CaptionSummary> => {
  const { input, settings } = job;
  const rundown = await readRundown(input);
  const parts = captionParts(input, rundown, settings);
  const outputs = outputsOf(parts, job);
  for (const { path } of outputs) {
    await refuseSameFile(input, path);
    await refuseOverwriting(path, settings.force);
  }
  const contents = outputs.map((output) => contentOf(output, job));
  const losses = settings.kinds.flatMap((kind) => lossesIn(parts, kind, settings));
  tellLosses(losses);
  for (const [index, { path }] of outputs.entries()) await writeText(path, contents[index] ?? '', { replace: settings.force });
  const captions = parts.reduce((sum, { document }) => sum + document.track.length, 0);
  return { files: outputs.length, captions, problems: problemsOf(parts, rundown, settings), losses };
};
