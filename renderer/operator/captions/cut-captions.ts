/** The window's end of the captions worker. */
import { openNewestJob, type NewestJob } from '../worker/newest-job.ts';
import { workerMaker } from '../worker/trusted-worker.ts';
import workerAddress from './captions-worker.ts?worker&url';
import type { CutCaptions, CutJob } from './cut-job.ts';

const makeWorker = workerMaker('caesura-captions-worker', workerAddress);

/** Opens a worker that cuts; `listener` hears the newest cut with the job that it belongs to. */
export const openCutter = (listener: (job: CutJob, cut: CutCaptions) => void): NewestJob<CutJob> => openNewestJob(makeWorker, listener);
