/** Work on captions that the operator waits for: told of where it takes a while, and called off when that is asked. */
import type { CaptionWork } from '../../core/ipc/sheet-calls.ts';
import type { Result } from '../../core/problem/failure.ts';
import type { Publish } from '../ipc/publish.ts';
import type { Job, JobKind, JobKinds } from '../jobs/job-kinds.ts';
import type { JobRunner } from '../jobs/job-runner.ts';

/** Work that is over sooner is not told of, ms. */
const quiet = 400;

/** Such work. */
export type CaptionWorks = {
  /** Does a job beside main. A file that is opened takes the place of one that is still being read. */
  readonly run: <Name extends JobKind>(work: CaptionWork, job: Job<Name>) => Promise<Result<JobKinds[Name]['value']>>;
  /** Calls off whatever runs. */
  readonly cancel: () => void;
};

type Running = { readonly work: CaptionWork; readonly controller: AbortController; isTold: boolean };

/** The work, done by `jobs` and told by `publish`. */
export const createCaptionWorks = (jobs: JobRunner, publish: Publish): CaptionWorks => {
  const all = new Set<Running>();
  let told: CaptionWork | null = null;

  /** Tells of the newest work that takes a while. */
  const tell = (): void => {
    const work = [...all].findLast(({ isTold }) => isTold)?.work ?? null;
    if (work === told) return;
    told = work;
    publish('caption-work', { work });
  };

  const cancel = (which: (work: CaptionWork) => boolean): void => {
    for (const { work, controller } of all) if (which(work)) controller.abort();
  };

  const run: CaptionWorks['run'] = async (work, job) => {
    if (work.kind === 'open') cancel(({ kind }) => kind === 'open');
    const running: Running = { work, controller: new AbortController(), isTold: false };
    all.add(running);
    const timer = setTimeout(() => {
      running.isTold = true;
      tell();
    }, quiet);
    try {
      return await jobs(job, { signal: running.controller.signal });
    } finally {
      clearTimeout(timer);
      all.delete(running);
      tell();
    }
  };
  return { run, cancel: () => cancel(() => true) };
};
