/** A line of jobs in which only the newest waits: what was asked in between nobody needs any more. */

/** Hands jobs to `start` one at a time; `done` is to be called when the one that runs has ended. */
export const createNewestFirst = <Job>(start: (job: Job) => void) => {
  let running = false;
  let waiting: { readonly job: Job } | null = null;
  const run = (job: Job): void => {
    running = true;
    start(job);
  };
  return {
    ask: (job: Job): void => {
      if (running) waiting = { job };
      else run(job);
    },
    done: (): void => {
      const next = waiting;
      waiting = null;
      running = false;
      if (next !== null) run(next.job);
    },
  };
};
