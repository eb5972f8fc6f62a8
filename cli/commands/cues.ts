/** `caesura cues FILE`: the timed cues of a script, as a table or as JSON. */
import { Command } from 'commander';
import { wholeScript } from '../../core/script/whole-script.ts';
import type { Rundown } from '../../core/script/script.ts';
import { fitToTarget } from '../../core/timeline/fit.ts';
import { formatClock } from '../../core/timeline/format-time.ts';
import { type ReaderProfile, newsreader } from '../../core/timeline/timeline.ts';
import type { Ms } from '../../core/units/time.ts';
import { CommandError } from '../command-error.ts';
import { readRundown } from '../files/read-text.ts';
import { readTakeFile } from '../files/take-file.ts';
import { writeText } from '../files/write-text.ts';
import { readRate, readTarget } from '../options.ts';
import { cueReport } from './cue-report.ts';
import { cueTable } from './cue-table.ts';

type CuesOptions = { readonly json?: true; readonly rate: number; readonly target?: Ms; readonly take?: string };

const fittedProfile = (rundown: Rundown, profile: ReaderProfile, target: Ms): ReaderProfile => {
  const fit = fitToTarget(wholeScript(rundown), profile, target);
  if (!fit.reachable) {
    throw new CommandError(`no rate from 0.25 to 4 reads this script in ${formatClock(target)}: change the target or the script.`);
  }
  return fit.profile;
};

const runCues = async (file: string, options: CuesOptions): Promise<void> => {
  if (options.take !== undefined && options.target !== undefined) throw new CommandError('give --take or --target, not both: a take says how long the cues were, so there is no rate to bend.');
  const rundown = await readRundown(file);
  const takes = options.take === undefined ? [] : [await readTakeFile(options.take)];
  const profile = { ...newsreader, rate: options.rate };
  const fitted = options.target === undefined ? profile : fittedProfile(rundown, profile, options.target);
  const report = cueReport(rundown, fitted, takes);
  await writeText('-', options.json ? `${JSON.stringify(report)}\n` : cueTable(report));
};

/** The `cues` command. */
export const cuesCommand = (): Command =>
  new Command('cues')
    .summary('list the timed cues of a script')
    .description('Splits a script at its pauses and lists the timed cues. Times are of each story, from its own start.')
    .argument('<file>', 'the script; - for standard input')
    .option('--json', 'print JSON instead of a table')
    .option('--rate <rate>', 'reader: a factor of the newsreader (1.2 reads 20 % slower), or newsreader, audiobook, speech', readRate, 1)
    .option('--target <m:ss>', 'bend the rate so that the whole script takes this long', readTarget)
    .option('--take <take>', 'the times of this take: measured, or estimated at its rate where the text was edited')
    .action(runCues);
