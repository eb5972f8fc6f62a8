/** Captions of many scripts at once: names the outputs, shows progress on a terminal, tells what failed. */
import { basename, join } from 'node:path';
import { SingleBar } from 'cli-progress';
import { fillPattern } from '../../core/captions/sidecar/sidecar.ts';
import { endingOfKind } from '../../core/captions/sidecar/sidecar-plan.ts';
import { countOf } from '../../core/text/count-of.ts';
import { CommandError, type ExitCode, exitCodes } from '../command-error.ts';
import { slugOfFile } from '../files/read-text.ts';
import { makeFolder } from '../files/write-text.ts';
import { standard, tell } from '../standard.ts';
import type { CaptionJob, CaptionSettings, CaptionSummary } from './caption-job.ts';
import type { JobAnswer } from './job-answer.ts';
import { runJobs } from './run-jobs.ts';

/** Two scripts that would write one file are refused before anything is written. */
const planJobs = (files: readonly string[], settings: CaptionSettings, folder: string, pattern: string): readonly CaptionJob[] => {
  const named = pattern.includes('{name}');
  if (!named && files.length > 1) throw new CommandError('several scripts need {name} in --name: their files would have the same names.');
  const owners = new Map<string, string>();
  return files.map((input) => {
    if (input === '-' && named) throw new CommandError('standard input has no name to write under in --out-dir. Use -o instead.');
    const name = slugOfFile(input);
    const file = fillPattern(pattern, { name, story: name, number: 1, language: settings.language ?? '' });
    // Folders of some systems do not tell case apart.
    const owner = owners.get(file.toLowerCase());
    if (owner !== undefined) throw new CommandError(`${owner} and ${input} would both be written to ${join(folder, file)}${endingOfKind(settings.kinds[0] ?? 'vtt')}. Use two folders.`);
    owners.set(file.toLowerCase(), input);
    return { input, target: { folder, pattern }, settings };
  });
};

/** A bar on a terminal, nothing in a log. */
const progressBar = (total: number): SingleBar => {
  const bar = new SingleBar({ format: '{bar} {value}/{total} {file}', stream: standard().errors, noTTYOutput: false, clearOnComplete: true });
  bar.start(total, 0, { file: '' });
  return bar;
};

type Failure = JobAnswer & { ok: false };

/** What the formats lose, each kind once for all scripts, without its count. */
const tellLosses = (summaries: readonly CaptionSummary[]): void => {
  const losses = summaries.flatMap((summary) => summary.losses);
  const said = summaries.length === 1 ? losses : losses.map((loss) => loss.replace(/ \(\d+ captions?\)/u, ''));
  for (const loss of new Set(said)) tell(loss);
};

const tellOutcome = (failures: readonly Failure[], summaries: readonly CaptionSummary[], total: number): void => {
  const [files, captions] = summaries.reduce(([all, of], summary) => [all + summary.files, of + summary.captions], [0, 0]);
  for (const { message } of failures) tell(message);
  tellLosses(summaries);
  const what = files === summaries.length ? `${files} of ${countOf(total, 'file')} written` : `${countOf(files, 'file')} of ${countOf(summaries.length, 'script')} written`;
  standard().errors.write(`${what}, ${countOf(captions, 'caption')}\n`);
};

/** Runs the jobs until Ctrl+C: then those that are begun are finished, so that no half of a file is left. A second Ctrl+C ends it at once. */
const runUntilStopped = async (jobs: readonly CaptionJob[], answered: (answer: JobAnswer) => void): Promise<boolean> => {
  let stopped = false;
  const stop = (): void => {
    stopped = true;
  };
  process.once('SIGINT', stop);
  await runJobs(jobs, answered, () => stopped);
  process.off('SIGINT', stop);
  return stopped;
};

/** Writes the captions of every script into a folder and gives the exit code; one failing stops no other. */
export const captionBatch = async (files: readonly string[], settings: CaptionSettings, folder: string, pattern: string): Promise<ExitCode> => {
  const jobs = planJobs(files, settings, folder, pattern);
  await makeFolder(folder);
  const bar = progressBar(jobs.length);
  const failures: Failure[] = [];
  const summaries: CaptionSummary[] = [];
  const stopped = await runUntilStopped(jobs, (answer) => {
    if (answer.ok) summaries.push(answer.summary);
    else failures.push(answer);
    bar.increment({ file: basename(answer.input) });
  });
  bar.stop();
  tellOutcome(failures, summaries, jobs.length);
  if (stopped) return exitCodes.interrupted;
  return failures.length > 0 ? exitCodes.unusable : exitCodes.clean;
};
