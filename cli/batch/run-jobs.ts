/** Shares jobs among worker threads: each thread takes the next job when it has answered the last. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CaptionJob } from './caption-job.ts';
import type { JobAnswer } from './job-answer.ts';

/** More threads than this gain nothing on files that are read in milliseconds. */
const MOST_THREADS = 8;

const startWorker = (): Worker => new Worker(new URL('./caption-worker.js', import.meta.url));

/** A worker's end settles an open question only: after an answer the same event is the end that we asked for. */
const ask = (worker: Worker, job: CaptionJob): Promise<JobAnswer> =>
  new Promise((resolve, reject) => {
    const onMessage = (message: JobAnswer): void => settle(() => resolve(message));
    const onError = (error: Error): void => settle(() => reject(error));
    const onExit = (code: number): void => settle(() => reject(new Error(`a worker ended with code ${code}`)));
    const settle = (answer: () => void): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      answer();
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(job);
  });

/** One thread's share: a job that kills its thread (out of memory, say) is answered as failed and a new thread goes on. */
const work = async (queue: Iterator<CaptionJob>, answered: (answer: JobAnswer) => void, stopped: () => boolean): Promise<void> => {
  let worker = startWorker();
  for (let next = queue.next(); !next.done && !stopped(); next = queue.next()) {
    try {
      answered(await ask(worker, next.value));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      answered({ ok: false, input: next.value.input, message: `cannot make captions of ${next.value.input}: ${reason}` });
      await worker.terminate();
      worker = startWorker();
    }
  }
  await worker.terminate();
};

/** Runs every job on as many threads as the machine has cores; `answered` hears each as it ends, in no fixed order. `stopped` is asked before each. */
export const runJobs = async (jobs: readonly CaptionJob[], answered: (answer: JobAnswer) => void, stopped: () => boolean): Promise<void> => {
  const queue = jobs[Symbol.iterator]();
  const threads = Math.min(jobs.length, availableParallelism(), MOST_THREADS);
  await Promise.all(Array.from({ length: threads }, () => work(queue, answered, stopped)));
};
