/** `caesura convert IN OUT`: captions from one format to another. */
import { Command, Option } from 'commander';
import type { FrameRate } from '../../core/captions/frame-rate.ts';
import { frameRates } from '../../core/captions/frame-rate.ts';
import type { TrackFormatName } from '../../core/captions/formats/track-format.ts';
import { trackFormatNames } from '../../core/captions/formats/track-formats.ts';
import { formatToWrite, inLanguage, readableFormatNames, readTrackFile, refuseOverwriting, writeTrackFile } from '../files/track-file.ts';
import { languageOption, readNamedRate } from '../options.ts';
import { tellProblems } from './tell-problems.ts';

type ConvertOptions = {
  readonly fromFormat?: TrackFormatName;
  readonly format?: TrackFormatName;
  readonly frameRate: FrameRate;
  readonly dropFrame?: true;
  readonly language?: string;
  readonly force?: true;
};

const runConvert = async (input: string, output: string, options: ConvertOptions): Promise<void> => {
  const target = formatToWrite(output, options.format, null);
  await refuseOverwriting(output, options.force === true);
  const formatOptions = { frameRate: options.frameRate, dropFrame: options.dropFrame === true };
  const { document, problems } = await readTrackFile(input, formatOptions, options.fromFormat);
  tellProblems(problems);
  await writeTrackFile(output, inLanguage(document, options.language), target, formatOptions);
};

/** The `convert` command. */
export const convertCommand = (): Command =>
  new Command('convert')
    .summary('captions from one format to another')
    .description('Reads captions in one format and writes them in another, by the endings of the files. What the other format cannot hold is said.')
    .argument('<in>', 'the captions; - for standard input')
    .argument('<out>', 'where to write to; - for standard output')
    .addOption(new Option('--from-format <format>', 'what the input is (default: what it shows, else by its ending)').choices(readableFormatNames))
    .addOption(new Option('--format <format>', 'what to write (default: by the ending of <out>)').choices(trackFormatNames))
    .addOption(new Option('--frame-rate <f>', 'frames a second of the video, for formats that count frames').argParser(readNamedRate).default(frameRates['25'], '25'))
    .option('--drop-frame', 'write drop-frame timecode (29.97 and 59.94), in formats that have timecode')
    .addOption(languageOption())
    .option('--force', 'replace <out> if it is there')
    .action(runConvert);
