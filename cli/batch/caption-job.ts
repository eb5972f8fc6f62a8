/** One script to one caption file: what `caesura captions` does for each file, on any thread. */
import { cutCaptions } from '../../core/captions/cut.ts';
import { type ChapterUnit, chaptersOf } from '../../core/captions/chapters.ts';
import { checkByRules } from '../../core/captions/check.ts';
import type { TrackFormatName } from '../../core/captions/formats/track-format.ts';
import { lossesOf } from '../../core/captions/formats/holds.ts';
import { trackFormats } from '../../core/captions/formats/track-formats.ts';
import { frameRateNear, frameRates } from '../../core/captions/frame-rate.ts';
import { type StyleChoice, styleOf } from '../../core/captions/own-style.ts';
import type { CaptionDocument, EllipsisPolicy, Track } from '../../core/captions/track.ts';
import type { Rundown } from '../../core/script/script.ts';
import { wholeScript } from '../../core/script/whole-script.ts';
import { timeline } from '../../core/timeline/build-timeline.ts';
import { newsreader } from '../../core/timeline/timeline.ts';
import { ms } from '../../core/units/time.ts';
import { CommandError } from '../command-error.ts';
import { inputName, readRundown } from '../files/read-text.ts';
import { refuseOverwriting } from '../files/track-file.ts';
import { refuseSameFile, writeText } from '../files/write-text.ts';

/** How the captions of a call are made; plain data, so that it travels to a worker. */
export type CaptionSettings = {
  /** `chapters` is a WebVTT file of chapters in place of captions. */
  readonly format: TrackFormatName | 'chapters';
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

/** One file to make captions of, and where they go (`-`: standard output). */
export type CaptionJob = { readonly input: string; readonly output: string; readonly settings: CaptionSettings };

/** What a job gave: how many captions, how many of them break which rule of the style, and what the format could not hold. */
export type CaptionSummary = { readonly captions: number; readonly problems: Readonly<Record<string, number>>; readonly losses: readonly string[] };

/** The captions of a rundown, or its chapters, in a format's terms. */
const documentOf = (rundown: Rundown, settings: CaptionSettings): CaptionDocument => {
  const script = wholeScript(rundown);
  const timed = timeline(script, { ...newsreader, rate: settings.rate });
  const slugs = rundown.stories.map(({ slug }) => slug);
  const offset = ms(settings.offset);
  const head = { ...(settings.title === null ? {} : { title: settings.title }), ...(settings.language === null ? {} : { language: settings.language }) };
  if (settings.format === 'chapters') {
    const unit = settings.chapters ?? (slugs.length > 1 ? 'stories' : 'paragraphs');
    return { head, track: chaptersOf(timed, slugs, unit, offset) };
  }
  const { ellipsis, frameRate } = settings;
  return { head, track: cutCaptions(script, timed, { style: styleOf(settings.style), ellipsis, frameRate, offset, slugs }) };
};

const instructionsOf = ({ stories }: Rundown): readonly string[] =>
  stories.flatMap(({ script }) => script.paragraphs.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'instruction' ? [item.text] : []))));

const problemsOf = (track: Track, rundown: Rundown, settings: CaptionSettings): CaptionSummary['problems'] => {
  const problems: Record<string, number> = {};
  const rules = { style: styleOf(settings.style), frameRate: settings.frameRate, instructions: instructionsOf(rundown) };
  for (const { code, severity } of settings.format === 'chapters' ? [] : checkByRules(track, rules)) {
    if (severity !== 'info') problems[code] = (problems[code] ?? 0) + 1;
  }
  return problems;
};

/**
 * Reads a script, cuts its captions, has the judge read them back, says what the format cannot hold (`tellLosses`, before anything is
 * written), and writes them. Throws CommandError.
 */
export const runCaptionJob = async ({ input, output, settings }: CaptionJob, tellLosses: (losses: readonly string[]) => void = () => undefined): Promise<CaptionSummary> => {
  const rundown = await readRundown(input);
  await refuseSameFile(input, output);
  await refuseOverwriting(output, settings.force);
  const document = documentOf(rundown, settings);
  const format = trackFormats[settings.format === 'chapters' ? 'vtt' : settings.format];
  const { dropFrame, date } = settings;
  const written = format.write(document, { frameRate: frameRateNear(settings.frameRate) ?? frameRates['25'], dropFrame, date, style: styleOf(settings.style) });
  if (!written.ok) throw new CommandError(`cannot make captions of ${inputName(input)}: ${written.error.message}`);
  const losses = lossesOf([document], format.holds).map(({ message }) => message);
  tellLosses(losses);
  await writeText(output, written.value);
  return { captions: document.track.length, problems: problemsOf(document.track, rundown, settings), losses };
};
