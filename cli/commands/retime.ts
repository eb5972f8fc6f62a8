/** `caesura retime IN OUT`: other times for captions. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { handNotesOn } from '../../core/captions/edit/hand-notes-on.ts';
import { frameRates } from '../../core/captions/times/frame-rate.ts';
import type { TrackFormatName } from '../../core/captions/formats/track-format.ts';
import { formatOfName, trackFormatNames, trackFormats } from '../../core/captions/formats/track-formats.ts';
import type { EllipsisPolicy, Track } from '../../core/captions/track.ts';
import { countOf } from '../../core/text/count-of.ts';
import { CommandError } from '../command-error.ts';
import { type TrackFile, formatToWrite, inLanguage, readableFormatNames, refuseOverwriting, writeTrackFile } from '../files/track-file.ts';
import { readSpeech } from '../files/sound-file.ts';
import { channelOption, dropFrameOption, ellipsisPolicies, frameRateOption, languageOption, noDropFrameOption, type ReadingWish } from '../options.ts';
import { tell } from '../standard.ts';
import { readCaptions } from './read-captions.ts';
import { type RetimeRequest, type RetimeStep, retimeSteps } from './retime-steps.ts';
import { trackOfTake, zeros } from './track-of-take.ts';

type RetimeOptions = Omit<RetimeRequest, 'sounds'> & ReadingWish & {
  readonly snapSound?: string;
  readonly zero?: (typeof zeros)[number];
  readonly style?: string;
  readonly ellipsis?: EllipsisPolicy;
  readonly output?: string;
  readonly fromFormat?: TrackFormatName;
  readonly format?: TrackFormatName;
  readonly language?: string;
  readonly force?: true;
};

const readNumber = (value: string): number => {
  if (!/^[1-9]\d{0,6}$/.test(value)) throw new InvalidArgumentError('Give the number of a caption, from 1.');
  return Number(value);
};

const runStep = (track: Track, { told, takesOut = 0, run }: RetimeStep): Track => {
  const result = run(track);
  if (!result.ok) throw new CommandError(result.error.message);
  const gone = track.length - result.value.length - takesOut;
  tell(`${told}${gone > 0 ? `; ${countOf(gone, 'caption')} before 0 left out` : ''}`);
  return handNotesOn(track, result.value);
};

/** The captions to be changed: of a caption file, or of a script as a take read it. */
const readToBeChanged = async (input: string, script: string | undefined, options: RetimeOptions): Promise<Omit<TrackFile, 'problems'>> => {
  const { frameRate = frameRates['25'], dropFrame = false } = options;
  if (script !== undefined) return { document: { head: {}, track: await trackOfTake(input, script, { ...options, frameRate }) }, format: trackFormats.vtt, count: { frameRate, dropFrame } };
  if (input.toLowerCase().endsWith('.json')) throw new CommandError(`${input} is JSON: for a take, name its script too: caesura retime ${input} SCRIPT`);
  if (options.style !== undefined || options.ellipsis !== undefined || options.zero !== undefined) throw new CommandError('--style, --ellipsis and --zero go with a take and its script: captions that are cut already stay as they are.');
  return readCaptions(input, options, options.fromFormat);
};

/** True for the name of a caption file; plain text may be a script. */
const namesCaptions = (path: string): boolean => {
  const format = formatOfName(path);
  return format !== null && !format.endings.some((ending) => ending.endsWith('.txt'));
};

/** The second name: after a take its script, after captions where to write to, as `convert` has it. Throws CommandError where two places are named. */
const secondName = (input: string, second: string | undefined, { output = '-' }: RetimeOptions): { readonly script: string | undefined; readonly output: string } => {
  const isOutput = second !== undefined && !input.toLowerCase().endsWith('.json') && (second === '-' || namesCaptions(second) || namesCaptions(input));
  if (!isOutput) return { script: second, output };
  if (output !== '-') throw new CommandError(`${second} and ${output} are both named to write to: give one of them.`);
  return { script: undefined, output: second };
};

const runRetime = async (input: string, second: string | undefined, options: RetimeOptions): Promise<void> => {
  const { script, output } = secondName(input, second, options);
  const sounds = options.snapSound === undefined ? {} : { sounds: await readSpeech(options.snapSound) };
  const stepsAt = retimeSteps({ ...options, ...sounds }, script !== undefined || input.toLowerCase().endsWith('.json'));
  await refuseOverwriting(output, options.force === true);
  const { document, format, count } = await readToBeChanged(input, script, options);
  const target = formatToWrite(output, options.format, format);
  const track = stepsAt(count.frameRate).reduce(runStep, document.track);
  if (track.length === 0) throw new CommandError('no caption would be left: all of them would end before 0. Nothing is written.');
  await writeTrackFile(output, inLanguage({ ...document, track }, options.language), target, count, { replace: options.force === true });
};

/** The `retime` command. */
export const retimeCommand = (): Command =>
  new Command('retime')
    .summary('give captions other times, or a script’s captions those of a take')
    .description('Changes the times of captions; or, with a take and its script, cuts the captions of what was read, at the times at which it was read. Several changes are made in the order of this list. Times: 1:02.5, 0:01:02.500, or a timecode such as 00:01:02:12 (drop-frame: 00:01:02;12).')
    .argument('<in>', 'the captions, or a take of the script; - for standard input')
    .argument('[out]', 'after captions: where to write to, as -o; after a take: the script that it is of')
    .option('-o, --output <file>', 'where to write to (default: standard output)')
    .option('--style <style>', 'with a take: whose rules the captions follow (default: bbc; see captions --help)')
    .addOption(new Option('--ellipsis <policy>', 'with a take: what becomes of a pause mark (default: strip)').choices(ellipsisPolicies))
    .addOption(new Option('--zero <when>', 'with a take: where time 0 is: its start, that of its sound file, or its first word (default: take)').choices(zeros))
    .addOption(new Option('--from-format <format>', 'what <in> is (default: what it shows, else by its ending)').choices(readableFormatNames))
    .addOption(channelOption())
    .option('--fps <from:to>', 'the same frames played at another rate, such as 25:23.976')
    .option('--stretch <a=b,c=d>', 'two points: what is at time A is to be at B, what is at C at D')
    .option('--shift <ms>', 'move all by milliseconds, or by a time such as -0:01.5')
    .option('--from <n>', 'with --shift: only the captions from the nth on', readNumber)
    .option('--shift-to <n=time>', 'move all so that the nth caption begins at the time')
    .option('--ripple <n=time>', 'let the nth caption end at the time; all that follow move with it')
    .option('--ripple-delete <n>', 'take the nth caption out; all that follow move up', readNumber)
    .option('--snap-sound <wav>', 'let captions begin and end with the speech in a WAV file, where it is near')
    .option('--snap', 'put all times on frames of the video')
    .addOption(frameRateOption('frames a second of the video, for timecodes and --snap'))
    .addOption(dropFrameOption())
    .addOption(noDropFrameOption())
    .addOption(new Option('--format <format>', 'what to write (default: by the ending of -o, else as it was read)').choices(trackFormatNames))
    .addOption(languageOption())
    .option('--force', 'replace the file of -o if it is there')
    .action(runRetime);
