/** `caesura retime IN -o OUT`: other times for captions. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { frameRates } from '../../core/captions/frame-rate.ts';
import type { TrackFormatName } from '../../core/captions/formats/track-format.ts';
import { trackFormatNames } from '../../core/captions/formats/track-formats.ts';
import type { Track } from '../../core/captions/track.ts';
import { CommandError } from '../command-error.ts';
import { formatToWrite, readTrackFile, refuseOverwriting, writeTrackFile } from '../files/track-file.ts';
import { readNamedRate } from '../options.ts';
import { type RetimeRequest, type RetimeStep, retimeSteps } from './retime-steps.ts';
import { tellProblems } from './tell-problems.ts';

type RetimeOptions = RetimeRequest & {
  readonly output?: string;
  readonly format?: TrackFormatName;
  readonly dropFrame?: true;
  readonly force?: true;
};

const readNumber = (value: string): number => {
  if (!/^[1-9]\d{0,6}$/.test(value)) throw new InvalidArgumentError('Give the number of a caption, from 1.');
  return Number(value);
};

const runStep = (track: Track, { told, run }: RetimeStep): Track => {
  const result = run(track);
  if (!result.ok) throw new CommandError(result.error.message);
  const gone = track.length - result.value.length;
  process.stderr.write(`caesura: ${told}${gone > 0 ? `; ${gone} captions before 0 left out` : ''}\n`);
  return result.value;
};

const runRetime = async (input: string, options: RetimeOptions): Promise<void> => {
  const steps = retimeSteps(options);
  const output = options.output ?? '-';
  await refuseOverwriting(output, options.force === true);
  const formatOptions = { frameRate: options.frameRate, dropFrame: options.dropFrame === true };
  const { document, problems, format } = await readTrackFile(input, formatOptions);
  const target = formatToWrite(output, options.format, format);
  tellProblems(problems);
  const track = steps.reduce(runStep, document.track);
  await writeTrackFile(output, { ...document, track }, target, formatOptions);
};

/** The `retime` command. */
export const retimeCommand = (): Command =>
  new Command('retime')
    .summary('give captions other times')
    .description('Changes the times of captions. Several changes are made in the order of this list. Times: 1:02.5, 0:01:02.500, or a timecode such as 00:01:02:12 (drop-frame: 00:01:02;12).')
    .argument('<in>', 'the captions; - for standard input')
    .option('-o, --output <file>', 'where to write to (default: standard output)')
    .option('--fps <from:to>', 'the same frames played at another rate, such as 25:23.976')
    .option('--stretch <a=b,c=d>', 'two points: what is at time A is to be at B, what is at C at D')
    .option('--shift <ms>', 'move all by milliseconds, or by a time such as -0:01.5')
    .option('--from <n>', 'with --shift: only the captions from the nth on', readNumber)
    .option('--shift-to <n=time>', 'move all so that the nth caption begins at the time')
    .option('--snap', 'put all times on frames of the video')
    .option('--frame-rate <f>', 'frames a second of the video, for timecodes and --snap', readNamedRate, frameRates['25'])
    .option('--drop-frame', 'write drop-frame timecode, in formats that have timecode')
    .addOption(new Option('--format <format>', 'what to write (default: by the ending of -o, else as it was read)').choices(trackFormatNames))
    .option('--force', 'replace the file of -o if it is there')
    .action(runRetime);
