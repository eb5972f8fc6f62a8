/** A worker thread of `caesura captions`: takes one job after the other. */
import { parentPort } from 'node:worker_threads';
import { type CaptionJob, runCaptionJob } from './batch/caption-job.ts';
import type { JobAnswer } from './batch/job-answer.ts';
import { errorLine } from './error-line.ts';

const answer = async (job: CaptionJob): Promise<JobAnswer> => {
  try {
    return { ok: true, input: job.input, summary: await runCaptionJob(job) };
  } catch (error) {
    return { ok: false, input: job.input, message: errorLine(error) };
  }
};

parentPort?.on('message', (job: CaptionJob) => {
  void answer(job).then((message) => parentPort?.postMessage(message));
});
