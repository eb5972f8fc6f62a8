/** Has jobs done beside main, each in a process that can be ended at any moment: whatever becomes of it, main goes on and has an answer. */
import { type Result, failure } from '../../core/problem/failure.ts';
import type { JobAnswer } from './job-answer.ts';
import type { Job, JobKind, JobKinds } from './job-kinds.ts';

/** A process for jobs, as this needs it. */
export type JobProcess = {
  readonly send: (job: Job) => void;
  readonly hear: (listener: (answer: JobAnswer) => void) => void;
  /** Hears once that it has ended, for whatever reason. */
  readonly ended: (listener: () => void) => void;
  readonly kill: () => void;
};

/** How a job is followed: `heard` takes what it hands over, in order; `signal` calls it off. */
export type JobOptions<Name extends JobKind> = { readonly heard?: (piece: JobKinds[Name]['piece']) => void; readonly signal?: AbortSignal };

/**
 * Does a job and gives what it came to. Failures beside its own: `cancelled`; `job-ended` when its process ended before it was done (killed, out
 * of memory); `took-too-long`. Rejects for a bug in it.
 */
export type JobRunner = <Name extends JobKind>(job: Job<Name>, options?: JobOptions<Name>) => Promise<Result<JobKinds[Name]['value']>>;

/** A process that has nothing to do is kept so long for the next job, ms. */
const idleFor = 20_000;

/** No job may take longer, ms: reliability.md wants a budget, and a person who waits has cancelled long before. */
const longest = 300_000;

const endings = {
  cancelled: failure('cancelled', 'That was called off: nothing is changed.'),
  ended: failure('job-ended', 'The process that did this ended before it was done: nothing is changed. Try again.'),
  late: failure('took-too-long', 'That took more than five minutes and was given up: nothing is changed.'),
} as const;

/** What has read a file from outside does nothing else: what the file did to it ends with it. */
const isForOneJob = (kind: JobKind): boolean => kind === 'open-track';

type Worker = {
  readonly process: JobProcess;
  /** Who hears of it now; nobody between two jobs. */
  listener: { readonly hear: (answer: JobAnswer) => void; readonly ended: () => void } | null;
};

const workerOf = (process: JobProcess, gone: (worker: Worker) => void): Worker => {
  const worker: Worker = { process, listener: null };
  process.hear((answer) => worker.listener?.hear(answer));
  process.ended(() => {
    gone(worker);
    worker.listener?.ended();
  });
  return worker;
};

/** A runner over processes that `start` starts. One that is done waits a while for the next job. */
export const createJobRunner = (start: () => JobProcess): JobRunner => {
  let spare: { readonly worker: Worker; readonly timer: NodeJS.Timeout } | null = null;

  const dropSpare = (): void => {
    if (spare !== null) clearTimeout(spare.timer);
    spare = null;
  };

  const take = (kind: JobKind): Worker => {
    const kept = spare?.worker;
    if (kept === undefined || isForOneJob(kind)) return workerOf(start(), (worker) => spare?.worker === worker && dropSpare());
    dropSpare();
    return kept;
  };

  const release = (worker: Worker, kind: JobKind): void => {
    if (spare !== null || isForOneJob(kind)) return worker.process.kill();
    const timer = setTimeout(() => {
      dropSpare();
      worker.process.kill();
    }, idleFor);
    timer.unref();
    spare = { worker, timer };
  };

  return (job, { heard, signal } = {}) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted === true) return resolve(endings.cancelled);
      const worker = take(job.kind);
      const settle = (then: () => void): void => {
        worker.listener = null;
        clearTimeout(timer);
        signal?.removeEventListener('abort', cancel);
        then();
      };
      const giveUp = (ending: Result<never>): void =>
        settle(() => {
          worker.process.kill();
          resolve(ending);
        });
      const cancel = (): void => giveUp(endings.cancelled);
      const timer = setTimeout(() => giveUp(endings.late), longest);
      timer.unref();
      signal?.addEventListener('abort', cancel);
      worker.listener = {
        ended: () => settle(() => resolve(endings.ended)),
        hear: (answer) => {
          // What comes from a process is what the kind of its job says: it runs our own code.
          if (answer.kind === 'piece') heard?.(answer.piece as never);
          else if (answer.kind === 'threw') giveUpOnBug(answer.words);
          else
            settle(() => {
              release(worker, job.kind);
              resolve(answer.result as never);
            });
        },
      };
      const giveUpOnBug = (words: string): void =>
        settle(() => {
          worker.process.kill();
          reject(new Error(`a job (${job.kind}) met with a bug: ${words}`));
        });
      worker.process.send(job);
    });
};
