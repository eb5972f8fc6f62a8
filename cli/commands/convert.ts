/** `caesura convert IN OUT`: captions from one format to another. */
import { Command, Option } from 'commander';
import { findText, replaceText } from '../../core/captions/edit/find-text.ts';
import type { TrackFormatName } from '../../core/captions/formats/track-format.ts';
import { trackFormatNames } from '../../core/captions/formats/track-formats.ts';
import type { Track } from '../../core/captions/track.ts';
import { countOf } from '../../core/text/count-of.ts';
import { CommandError } from '../command-error.ts';
import { formatToWrite, inLanguage, readableFormatNames, refuseOverwriting, writeTrackFile } from '../files/track-file.ts';
import { channelOption, dropFrameOption, frameRateOption, languageOption, noDropFrameOption, type ReadingWish } from '../options.ts';
import { tell } from '../standard.ts';
import { readCaptions } from './read-captions.ts';

type ConvertOptions = ReadingWish & {
  readonly fromFormat?: TrackFormatName;
  readonly format?: TrackFormatName;
  readonly language?: string;
  readonly find?: string;
  readonly replace?: string;
  readonly matchCase?: true;
  readonly wholeWords?: true;
  readonly force?: true;
};

/** The captions with a text replaced, and how many times that was told. Throws CommandError where half of it was asked for. */
const replaced = (track: Track, { find, replace, matchCase, wholeWords }: ConvertOptions): Track => {
  if (find === undefined && replace === undefined && matchCase !== true && wholeWords !== true) return track;
  if (find === undefined || find === '' || replace === undefined) throw new CommandError('give both --find and --replace: what to look for, and what to write instead.');
  const search = { find, matchCase: matchCase === true, wholeWords: wholeWords === true };
  const next = replaceText(track, { ...search, with: replace });
  if (next.length === 0) throw new CommandError('no caption would be left: all of them are what is replaced by nothing. Nothing is written.');
  tell(`replaced ${countOf(findText(track, search).length, 'time')}`);
  return next;
};

const runConvert = async (input: string, output: string, options: ConvertOptions): Promise<void> => {
  const target = formatToWrite(output, options.format, null);
  await refuseOverwriting(output, options.force === true);
  const { document, count } = await readCaptions(input, options, options.fromFormat);
  await writeTrackFile(output, inLanguage({ ...document, track: replaced(document.track, options) }, options.language), target, count, { replace: options.force === true });
};

/** The `convert` command. */
export const convertCommand = (): Command =>
  new Command('convert')
    .summary('captions from one format to another')
    .description('Reads captions in one format and writes them in another, by the endings of the files. What the other format cannot hold is said.')
    .argument('<in>', 'the captions; - for standard input')
    .argument('<out>', 'where to write to; - for standard output')
    .addOption(new Option('--from-format <format>', 'what the input is (default: what it shows, else by its ending)').choices(readableFormatNames))
    .addOption(channelOption())
    .addOption(new Option('--format <format>', 'what to write (default: by the ending of <out>)').choices(trackFormatNames))
    .addOption(frameRateOption('frames a second of the video, for formats that count frames'))
    .addOption(dropFrameOption())
    .addOption(noDropFrameOption())
    .option('--find <text>', 'with --replace: a text that is looked for; a space stands for a line break too')
    .option('--replace <text>', 'with --find: what is written instead')
    .option('--match-case', 'with --find: capitals and small letters differ')
    .option('--whole-words', 'with --find: no part of a word')
    .addOption(languageOption())
    .option('--force', 'replace <out> if it is there')
    .action(runConvert);
