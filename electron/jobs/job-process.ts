/** A process beside main that does one job after the other: nothing in it can hold up the show, or take main with it. */
import { doJob } from './do-job.ts';
import type { JobAnswer } from './job-answer.ts';
import type { Job } from './job-kinds.ts';

const tell = (answer: JobAnswer): void => process.parentPort.postMessage(answer);

const answer = async (job: Job): Promise<void> => {
  try {
    tell({ kind: 'done', result: await doJob(job, (piece) => tell({ kind: 'piece', piece })) });
  } catch (error) {
    tell({ kind: 'threw', words: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
};

process.parentPort.on('message', ({ data }) => void answer(data as Job));
