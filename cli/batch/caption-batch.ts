/** Captions of many scripts at once: names the outputs, shows progress on a terminal, tells what failed. */
import { basename, extname, join } from 'node:path';
import { SingleBar } from 'cli-progress';
import { trackFormats } from '../../core/captions/formats/track-formats.ts';
import { countOf } from '../../core/text/count-of.ts';
import { CommandError } from '../command-error.ts';
import { makeFolder } from '../files/write-text.ts';
import type { CaptionJob, CaptionSettings } from './caption-job.ts';
import type { JobAnswer } from './job-answer.ts';
import { runJobs } from './run-jobs.ts';

/** The ending of the files of a format. */
const endingOf = (format: CaptionSettings['format']): string => (format === 'chapters' ? '.chapters.vtt' : (trackFormats[format].endings[0] ?? `.${format}`));

/** Two inputs that would write one file are refused before anything is written. */
const planJobs = (files: readonly string[], settings: CaptionSettings, folder: string): readonly CaptionJob[] => {
  const owners = new Map<string, string>();
  return files.map((input) => {
    if (input === '-') throw new CommandError('standard input has no name to write under in --out-dir. Use -o instead.');
    const output = join(folder, `${basename(input, extname(input))}${endingOf(settings.format)}`);
    // Folders of some systems do not tell case apart.
    const owner = owners.get(output.toLowerCase());
    if (owner !== undefined) throw new CommandError(`${owner} and ${input} would both be written to ${output}. Use two folders.`);
    owners.set(output.toLowerCase(), input);
    return { input, output, settings };
  });
};

/** A bar on a terminal, nothing in a log. */
const progressBar = (total: number): SingleBar => {
  const bar = new SingleBar({ format: '{bar} {value}/{total} {file}', stream: process.stderr, noTTYOutput: false, clearOnComplete: true });
  bar.start(total, 0, { file: '' });
  return bar;
};

const tell = (failures: readonly (JobAnswer & { ok: false })[], total: number, captions: number): void => {
  const done = total - failures.length;
  for (const { message } of failures) process.stderr.write(`caesura: ${message}\n`);
  process.stderr.write(`${done} of ${countOf(total, 'file')} written, ${countOf(captions, 'caption')}\n`);
};

/** Writes the captions of every file into a folder and gives the number of files that failed; one failing stops no other. */
export const captionBatch = async (files: readonly string[], settings: CaptionSettings, folder: string): Promise<number> => {
  const jobs = planJobs(files, settings, folder);
  await makeFolder(folder);
  const bar = progressBar(jobs.length);
  const failures: (JobAnswer & { ok: false })[] = [];
  let captions = 0;
  await runJobs(jobs, (answer) => {
    if (answer.ok) captions += answer.summary.captions;
    else failures.push(answer);
    bar.increment({ file: basename(answer.input) });
  });
  bar.stop();
  tell(failures, jobs.length, captions);
  return failures.length;
};
