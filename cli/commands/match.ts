/** `caesura match TRACK SCRIPT`: an existing track's times for the words of a script. */
import { Command, Option } from 'commander';
import { framesPerSecond } from '../../core/captions/times/frame-rate.ts';
import type { TrackFormatName } from '../../core/captions/formats/track-format.ts';
import { trackFormatNames } from '../../core/captions/formats/track-formats.ts';
import { type MatchDifference, matchDifferences } from '../../core/captions/match/match-differences.ts';
import { matchTrack } from '../../core/captions/match/match-track.ts';
import type { EllipsisPolicy } from '../../core/captions/track.ts';
import { wholeScript } from '../../core/script/whole-script.ts';
import { countOf } from '../../core/text/count-of.ts';
import { timeline } from '../../core/timeline/build-timeline.ts';
import { newsreader } from '../../core/timeline/timeline.ts';
import { ms } from '../../core/units/time.ts';
import { CommandError, exitCodes } from '../command-error.ts';
import { inputName, readRundown } from '../files/read-text.ts';
import { readStyle, styleOption } from '../files/style-file.ts';
import { formatToWrite, inLanguage, readableFormatNames, refuseOverwriting, writeTrackFile } from '../files/track-file.ts';
import { channelOption, dropFrameOption, ellipsisPolicies, frameRateOption, languageOption, noDropFrameOption, type ReadingWish } from '../options.ts';
import { standard, tell } from '../standard.ts';
import { readCaptions } from './read-captions.ts';

type MatchOptions = ReadingWish & {
  readonly output?: string;
  readonly fromFormat?: TrackFormatName;
  readonly format?: TrackFormatName;
  readonly style: string;
  readonly ellipsis: EllipsisPolicy;
  readonly language?: string;
  readonly force?: true;
};

/** So many differences are told one by one. */
const shown = 40;

/** Words of a difference as they are told; long ones cut. */
const told = (words: string): string => (words === '' ? 'nothing' : `"${words.length > 60 ? `${words.slice(0, 59)}…` : words}"`);

const tellDifferences = (differences: readonly MatchDifference[]): void => {
  for (const { caption, script, track } of differences.slice(0, shown)) {
    tell(`caption ${caption + 1}: the script has ${told(script)}, the track ${told(track)}`);
  }
  if (differences.length > shown) tell(`and ${differences.length - shown} more differences`);
};

const runMatch = async (input: string, scriptFile: string, options: MatchOptions): Promise<void> => {
  const output = options.output ?? '-';
  const style = await readStyle(options.style);
  await refuseOverwriting(output, options.force === true);
  const { document, format, count } = await readCaptions(input, options, options.fromFormat);
  const rundown = await readRundown(scriptFile);
  const target = formatToWrite(output, options.format, format);
  const cutOptions = { style, ellipsis: options.ellipsis, frameRate: framesPerSecond(count.frameRate), offset: ms(0), slugs: rundown.stories.map(({ slug }) => slug) };
  const script = wholeScript(rundown);
  const timed = timeline(script, newsreader);
  if (timed.cues.length === 0) throw new CommandError(`there is nothing to caption in ${scriptFile}: it has no words that are read.`);
  const matched = matchTrack(script, timed, document.track, cutOptions, document.head);
  if (!matched.ok) throw new CommandError(`${inputName(input)} and ${scriptFile} hardly share a word: give the script that the captions were made from.`);
  await writeTrackFile(output, inLanguage({ head: document.head, track: matched.value.track }, options.language), target, count, { replace: options.force === true });
  const { differing, track } = matched.value;
  tellDifferences(matchDifferences(track, document.track));
  tell(`${differing.length} of ${countOf(track.length, 'caption')} ${differing.length === 1 || track.length === 1 ? 'differs' : 'differ'}`);
  if (differing.length > 0) standard().endWith(exitCodes.problems);
};

/** The `match` command. */
export const matchCommand = (): Command =>
  new Command('match')
    .summary('give a script’s captions the times of an existing track')
    .description('Finds the words of a script in a track, cuts captions of the script at those times, and says where the two differ. Exit code 0: the same words, 1: differences, 2: unusable input.')
    .argument('<track>', 'the captions that have times; - for standard input')
    .argument('<script>', 'the script that has the words')
    .option('-o, --output <file>', 'where to write to (default: standard output)')
    .addOption(new Option('--from-format <format>', 'what <track> is (default: what it shows, else by its ending)').choices(readableFormatNames))
    .addOption(channelOption())
    .addOption(new Option('--format <format>', 'what to write (default: by the ending of -o, else as it was read)').choices(trackFormatNames))
    .addOption(styleOption())
    .addOption(new Option('--ellipsis <policy>', 'what becomes of a pause mark').choices(ellipsisPolicies).default('strip'))
    .addOption(frameRateOption('frames a second of the video'))
    .addOption(dropFrameOption())
    .addOption(noDropFrameOption())
    .addOption(languageOption())
    .option('--force', 'replace the file of -o if it is there')
    .action(runMatch);
