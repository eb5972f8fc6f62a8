/** One script to one caption file: what `caesura captions` does for each file, on any thread. */
import { cutCaptions } from '../../core/captions/cut.ts';
import type { CaptionFormat } from '../../core/captions/carriable.ts';
import { checkTrack } from '../../core/captions/check.ts';
import { exportCaptions } from '../../core/captions/export-captions.ts';
import { type StyleChoice, styleOf } from '../../core/captions/own-style.ts';
import type { EllipsisPolicy } from '../../core/captions/track.ts';
import { wholeScript } from '../../core/script/whole-script.ts';
import { timeline } from '../../core/timeline/build-timeline.ts';
import { newsreader } from '../../core/timeline/timeline.ts';
import { ms } from '../../core/units/time.ts';
import { CommandError } from '../command-error.ts';
import { inputName, readRundown } from '../files/read-text.ts';
import { writeText } from '../files/write-text.ts';

/** How the captions of a call are made; plain data, so that it travels to a worker. */
export type CaptionSettings = {
  readonly format: CaptionFormat;
  readonly style: StyleChoice;
  readonly ellipsis: EllipsisPolicy;
  /** The reader's rate, a factor. */
  readonly rate: number;
  /** Added to every time, ms. */
  readonly offset: number;
  /** Frames a second of the video. */
  readonly frameRate: number;
};

/** One file to make captions of, and where they go (`-`: standard output). */
export type CaptionJob = { readonly input: string; readonly output: string; readonly settings: CaptionSettings };

/** What a job gave: how many captions, and how many of them break which rule of the style. */
export type CaptionSummary = { readonly captions: number; readonly problems: Readonly<Record<string, number>> };

/** Reads a script, cuts its captions, has the judge read them back, and writes them. Throws CommandError. */
export const runCaptionJob = async ({ input, output, settings }: CaptionJob): Promise<CaptionSummary> => {
  const script = wholeScript(await readRundown(input));
  const style = styleOf(settings.style);
  const timed = timeline(script, { ...newsreader, rate: settings.rate });
  const track = cutCaptions(script, timed, {
    style,
    ellipsis: settings.ellipsis,
    frameRate: settings.frameRate,
    offset: ms(settings.offset),
  });
  const exported = exportCaptions(track, settings.format);
  if (!exported.ok) throw new CommandError(`cannot make captions of ${inputName(input)}: ${exported.error.message}`);
  await writeText(output, exported.value);
  const problems: Record<string, number> = {};
  for (const { code, severity } of checkTrack(track, style, settings.frameRate)) {
    if (severity !== 'info') problems[code] = (problems[code] ?? 0) + 1;
  }
  return { captions: track.length, problems };
};
