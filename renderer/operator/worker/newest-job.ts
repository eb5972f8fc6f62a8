/** A worker that answers one job at a time, the newest first: what was asked in between nobody needs any more. */
import { createNewestFirst } from './newest-first.ts';

/** What goes to such a worker. */
export type AskedJob<Job> = { readonly id: number; readonly job: Job };

/** What comes back from it; `id` is the job's. */
export type JobAnswer<Answer> = { readonly id: number; readonly answer: Answer };

/** The window's end of the worker. */
export type NewestJob<Job> = { readonly ask: (job: Job) => void; readonly close: () => void };

/** Begins with a worker of its own once something is asked; one that dies is replaced and its job given up. `listener` hears the newest answer with the job that it belongs to. */
export const openNewestJob = <Job, Answer>(makeWorker: () => Worker, listener: (job: Job, answer: Answer) => void): NewestJob<Job> => {
  let worker: Worker | null = null;
  let current: Job | null = null;
  let id = 0;
  const line = createNewestFirst<Job>((job) => {
    worker ??= hire();
    current = job;
    id += 1;
    const asked: AskedJob<Job> = { id, job };
    worker.postMessage(asked);
  });
  const hire = (): Worker => {
    const hired = makeWorker();
    hired.addEventListener('message', ({ data }: MessageEvent<JobAnswer<Answer>>) => {
      if (current !== null && data.id === id) listener(current, data.answer);
      line.done();
    });
    hired.addEventListener('error', () => {
      hired.terminate();
      worker = null;
      line.done();
    });
    return hired;
  };
  return { ask: line.ask, close: () => worker?.terminate() };
};

/** The worker's end: does each job that comes with `work`. */
export const answerJobs = <Job, Answer>(work: (job: Job) => Answer): void => {
  addEventListener('message', ({ data }: MessageEvent<AskedJob<Job>>) => {
    const answer: JobAnswer<Answer> = { id: data.id, answer: work(data.job) };
    postMessage(answer);
  });
};
