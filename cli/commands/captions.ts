/** `caesura captions FILE...`: captions cut from scripts, in every format that is written. */
import { Command, Option } from 'commander';
import { countOf } from '../../core/text/count-of.ts';
import { ms } from '../../core/units/time.ts';
import { today } from '../files/today.ts';
import { CommandError, exitCodes } from '../command-error.ts';
import { type CaptionSettings, type CaptionSummary, runCaptionJob } from '../batch/caption-job.ts';
import { captionBatch } from '../batch/caption-batch.ts';
import type { ChapterUnit } from '../../core/captions/chapters.ts';
import { formatOfName, trackFormatNames, trackFormats } from '../../core/captions/formats/track-formats.ts';
import { styleOf } from '../../core/captions/own-style.ts';
import { readStyleChoice, styleOption } from '../files/style-file.ts';
import { ellipsisPolicies, readFrameRate, readLanguage, readOffset, readRate } from '../options.ts';

type CaptionsOptions = Pick<CaptionSettings, 'ellipsis' | 'rate' | 'offset' | 'frameRate'> & {
  readonly style: string;
  readonly format?: CaptionSettings['format'];
  readonly chapters?: ChapterUnit;
  readonly title?: string;
  readonly language?: string;
  readonly dropFrame?: true;
  readonly force?: true;
  readonly output?: string;
  readonly outDir?: string;
};

const formatOf = ({ format, chapters, output }: CaptionsOptions): CaptionSettings['format'] => {
  if (format !== undefined) return format;
  if (chapters !== undefined || output?.toLowerCase().endsWith('.chapters.vtt')) return 'chapters';
  const found = formatOfName(output ?? '');
  if (found === null && /[^/\\]\.[A-Za-z][A-Za-z0-9]{0,7}$/.test(output ?? '')) throw new CommandError(`cannot tell the format of ${output ?? ''} by its ending: give --format (${[...trackFormatNames, 'chapters'].join(', ')}).`);
  return found?.name ?? 'vtt';
};

/** One line on what was written: reading speed is reported, not hidden. */
const summaryLine = ({ captions, problems }: CaptionSummary, style: string): string => {
  const found = Object.entries(problems).map(([code, count]) => `${count} ${code}`);
  return `${countOf(captions, 'caption')}${found.length > 0 ? `; against ${style}: ${found.join(', ')}` : ''}\n`;
};

const captionOne = async (input: string, settings: CaptionSettings, output: string): Promise<void> => {
  const label = settings.format === 'chapters' ? 'chapters' : trackFormats[settings.format].label;
  const summary = await runCaptionJob({ input, output, settings }, (losses) => {
    for (const loss of losses) process.stderr.write(`caesura: ${label}: ${loss}\n`);
  });
  process.stderr.write(summaryLine(summary, styleOf(settings.style).label));
};

const runCaptions = async (files: readonly string[], options: CaptionsOptions): Promise<void> => {
  const { ellipsis, rate, offset, frameRate } = options;
  const style = await readStyleChoice(options.style);
  const { chapters = null, title = null, language = null } = options;
  const date = today();
  const settings: CaptionSettings = { format: formatOf(options), chapters, title, language, style, ellipsis, rate, offset, frameRate, dropFrame: options.dropFrame === true, date, force: options.force === true };
  if (options.output !== undefined && options.outDir !== undefined) throw new CommandError('give -o for one file or --out-dir for many, not both.');
  if (options.outDir !== undefined) {
    const failed = await captionBatch(files, settings, options.outDir);
    if (failed > 0) process.exitCode = exitCodes.unusable;
    return;
  }
  const [file] = files;
  if (file === undefined || files.length > 1) throw new CommandError('for more than one file give --out-dir, the folder to write to.');
  await captionOne(file, settings, options.output ?? '-');
};

/** The `captions` command. */
export const captionsCommand = (): Command =>
  new Command('captions')
    .summary('cut captions from scripts')
    .description('Cuts captions from a script by its timing map and writes them in one of many formats. Every file is read back and checked before it is written.')
    .argument('<files...>', 'the scripts; - for standard input')
    .option('-o, --output <file>', 'where to write one file to (default: standard output)')
    .option('--out-dir <folder>', 'where to write many files to, each under its own name')
    .addOption(new Option('--format <format>', 'what to write (default: by the ending of -o, else vtt)').choices([...trackFormatNames, 'chapters']))
    .addOption(new Option('--chapters <unit>', 'write chapters instead, one for each story or paragraph').choices(['stories', 'paragraphs']))
    .option('--title <text>', 'the title that the file gets')
    .option('--language <tag>', 'the language that the file names, such as en-GB', readLanguage)
    .option('--drop-frame', 'write drop-frame timecode (29.97 and 59.94), in formats that have timecode')
    .addOption(styleOption())
    .addOption(new Option('--ellipsis <policy>', 'what becomes of a pause mark').choices(ellipsisPolicies).default('strip'))
    .option('--rate <rate>', 'reader: a factor of the newsreader (1.2 reads 20 % slower), or newsreader, audiobook, speech', readRate, 1)
    .option('--offset <ms>', 'milliseconds added to every time', readOffset, ms(0))
    .option('--frame-rate <f>', 'frames a second of the video, such as 25 or 30000/1001', readFrameRate, 25)
    .option('--force', 'replace files that are there')
    .action(runCaptions);
