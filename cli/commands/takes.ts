/** `caesura takes SHOW`: the takes of a script, beside what was planned. */
import { Command } from 'commander';
import { formatDifference, formatTenths } from '../../core/timeline/format-time.ts';
import { newsreader } from '../../core/timeline/timeline.ts';
import { lengthOfTake } from '../../core/takes/plan-of-take.ts';
import { ms } from '../../core/units/time.ts';
import { readRundown } from '../files/read-text.ts';
import { readTakesOf, type TakesOfScript } from '../files/take-file.ts';
import { writeText } from '../files/write-text.ts';
import { readRate } from '../options.ts';
import { CommandError } from '../command-error.ts';
import { tell } from '../standard.ts';
import { type Side, tableLines } from '../table.ts';

/** One take as the JSON shows it: times in whole ms; its shape is a promise. `readMs` is from the first sound to the last, `plannedMs` what the estimate gives for the same cues. */
type TakeRow = {
  readonly file: string;
  readonly story: string | null;
  readonly reader: string;
  readonly date: string;
  readonly measured: string;
  readonly cues: number;
  readonly doubtful: number;
  readonly durationMs: number;
  readonly readMs: number;
  readonly plannedMs: number;
  readonly differenceMs: number;
  readonly audio: boolean;
  readonly unfinished: boolean;
  readonly rules: boolean;
};

const rowOf = ({ file, take, rules }: TakesOfScript['takes'][number], rate: number): TakeRow => {
  const { read, planned } = lengthOfTake(take, { ...newsreader, rate });
  return {
    file,
    story: take.story,
    reader: take.reader,
    date: take.date,
    measured: take.measured,
    cues: take.cues.length,
    doubtful: take.cues.filter(({ doubtful }) => doubtful).length,
    durationMs: take.duration,
    readMs: read,
    plannedMs: planned,
    differenceMs: read - planned,
    audio: take.audio !== null,
    unfinished: take.unfinished === true,
    rules,
  };
};

const head = ['date', 'story', 'reader', 'measured', 'cues', 'doubtful', 'read', 'planned', 'difference', '', 'file'];
const sides: readonly Side[] = ['left', 'left', 'left', 'left', 'right', 'right', 'right', 'right', 'right', 'left', 'left'];

const cellsOf = (row: TakeRow): readonly string[] => [
  row.date.slice(0, 19).replace('T', ' '),
  row.story === '' ? '-' : (row.story ?? 'all'),
  row.reader === '' ? '-' : row.reader,
  row.measured,
  String(row.cues),
  String(row.doubtful),
  formatTenths(ms(row.readMs)),
  formatTenths(ms(row.plannedMs)),
  formatDifference(ms(row.differenceMs)),
  [row.rules ? 'rules' : '', row.unfinished ? 'unfinished' : '', row.audio ? 'sound' : ''].filter((word) => word !== '').join(', '),
  row.file,
];

const runTakes = async (show: string, options: { readonly json?: true; readonly rate: number }): Promise<void> => {
  if (show === '-') throw new CommandError('takes lie beside a script: give the name of its file, not standard input.');
  await readRundown(show);
  const { takes, refused } = await readTakesOf(show);
  for (const message of refused) tell(message);
  const rows = takes.map((take) => rowOf(take, options.rate));
  if (options.json) return writeText('-', `${JSON.stringify({ takes: rows })}\n`);
  if (rows.length === 0) return writeText('-', `No takes of ${show} yet: they are recorded in the window and lie in ${show}.takes.\n`);
  await writeText('-', `${tableLines([head, ...rows.map(cellsOf)], sides).join('\n')}\n`);
};

/** The `takes` command. */
export const takesCommand = (): Command =>
  new Command('takes')
    .summary('list the takes of a script')
    .description('Lists the takes recorded of a script, from the folder SHOW.takes beside it, with their lengths beside the estimate. Their files go with cues --take and retime.')
    .argument('<show>', 'the script')
    .option('--json', 'print JSON instead of a table')
    .option('--rate <rate>', 'reader of the estimate: a factor of the newsreader, or newsreader, audiobook, speech', readRate, 1)
    .action(runTakes);
