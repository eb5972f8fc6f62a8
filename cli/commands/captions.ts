/** `caesura captions FILE...`: captions cut from scripts, in every format that is written. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { countOf } from '../../core/text/count-of.ts';
import { ms } from '../../core/units/time.ts';
import { today } from '../files/today.ts';
import { CommandError } from '../command-error.ts';
import { type CaptionSettings, type CaptionSummary, runCaptionJob } from '../batch/caption-job.ts';
import { captionBatch } from '../batch/caption-batch.ts';
import type { ChapterUnit } from '../../core/captions/sidecar/chapters.ts';
import { formatOfName, trackFormatNames } from '../../core/captions/formats/track-formats.ts';
import type { SidecarKind } from '../../core/captions/sidecar/sidecar-plan.ts';
import { styleOf } from '../../core/captions/styles/own-style.ts';
import { readStyleChoice, styleOption } from '../files/style-file.ts';
import { ellipsisPolicies, readFrameRate, readLanguage, readOffset, readRate } from '../options.ts';
import { standard, tell } from '../standard.ts';

type CaptionsOptions = Pick<CaptionSettings, 'ellipsis' | 'rate' | 'offset' | 'frameRate'> & {
  readonly style: string;
  readonly format?: CaptionSettings['kinds'];
  readonly stories?: true;
  readonly name?: string;
  readonly chapters?: ChapterUnit;
  readonly title?: string;
  readonly language?: string;
  readonly dropFrame?: true;
  readonly force?: true;
  readonly output?: string;
  readonly outDir?: string;
};

const kindNames: readonly string[] = [...trackFormatNames, 'chapters'];

const isKind = (name: string): name is SidecarKind => kindNames.includes(name);

/** `vtt` or `vtt,srt`, each once. */
const readKinds = (value: string): readonly SidecarKind[] => {
  const names = value.split(',').map((name) => name.trim());
  const kinds = names.filter(isKind);
  if (kinds.length < names.length) throw new InvalidArgumentError(`Give one or more of ${kindNames.join(', ')}, with commas between.`);
  return [...new Set(kinds)];
};

const kindOf = ({ chapters, output }: CaptionsOptions): SidecarKind => {
  if (chapters !== undefined || output?.toLowerCase().endsWith('.chapters.vtt')) return 'chapters';
  const found = formatOfName(output ?? '');
  if (found === null && /[^/\\]\.[A-Za-z][A-Za-z0-9]{0,7}$/.test(output ?? '')) throw new CommandError(`cannot tell the format of ${output ?? ''} by its ending: give --format (${kindNames.join(', ')}).`);
  return found?.name ?? 'vtt';
};

/** One line on what was written: reading speed is reported, not hidden. */
const summaryLine = ({ captions, problems }: CaptionSummary, style: string): string => {
  const found = Object.entries(problems).map(([code, count]) => `${count} ${code}`);
  return `${countOf(captions, 'caption')}${found.length > 0 ? `; against ${style}: ${found.join(', ')}` : ''}\n`;
};

const captionOne = async (input: string, settings: CaptionSettings, file: string): Promise<void> => {
  const summary = await runCaptionJob({ input, target: { file }, settings }, (losses) => {
    for (const loss of losses) tell(loss);
  });
  standard().errors.write(summaryLine(summary, styleOf(settings.style).label));
};

/** How files in a folder are called; a file for each story has its number, as slugs need not differ. */
const patternOf = ({ name, stories, language }: CaptionsOptions): string => {
  if (name === undefined) return stories === true ? '{name} {n} {story}' : '{name}';
  if (name.includes('{lang}') && language === undefined) throw new CommandError('{lang} in --name is the language: give --language.');
  if (/[/\\]/.test(name)) throw new CommandError('--name is a name and no path: give the folder as --out-dir.');
  return name;
};

/** What asks for files in a folder, whose names are made. */
const needsFolder = (files: readonly string[], { stories, name }: CaptionsOptions, kinds: readonly SidecarKind[]): string | null => {
  if (files.length > 1) return 'more than one file';
  if (stories === true) return '--stories';
  if (name !== undefined) return '--name';
  return kinds.length > 1 ? 'more than one format' : null;
};

const runCaptions = async (files: readonly string[], options: CaptionsOptions): Promise<void> => {
  const { ellipsis, rate, offset, frameRate } = options;
  const style = await readStyleChoice(options.style);
  const { chapters = null, title = null, language = null } = options;
  const date = today();
  const kinds = options.format ?? [kindOf(options)];
  const settings: CaptionSettings = { kinds, stories: options.stories === true, chapters, title, language, style, ellipsis, rate, offset, frameRate, dropFrame: options.dropFrame === true, date, force: options.force === true };
  if (options.output !== undefined && options.outDir !== undefined) throw new CommandError('give -o for one file or --out-dir for many, not both.');
  if (options.outDir !== undefined) {
    standard().endWith(await captionBatch(files, settings, options.outDir, patternOf(options)));
    return;
  }
  const [file] = files;
  const wish = needsFolder(files, options, kinds);
  if (file === undefined || wish !== null) throw new CommandError(`for ${wish ?? 'that'} give --out-dir, the folder to write to.`);
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
    .option('--stories', 'with --out-dir: a file for each story')
    .option('--name <pattern>', 'with --out-dir: how files are called: {name} the script’s, {story} the slug, {n} its number, {lang} the language (default: {name}; with --stories {name} {n} {story})')
    .addOption(new Option('--format <formats>', `what to write: ${kindNames.join(', ')}; with --out-dir several, such as vtt,srt (default: by the ending of -o, else vtt)`).argParser(readKinds))
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
