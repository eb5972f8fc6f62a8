/** The window's end of the captions worker: a job in, its answer out, the newest first. */
import { workerMaker } from '../trusted-worker.ts';
import workerAddress from './captions-worker.ts?worker&url';
import type { CutAnswer, CutCaptions, CutJob } from './cut-job.ts';
import { createNewestFirst } from './newest-first.ts';

/** Asks for cuts; the newest answer goes to the listener that the desk was opened with. */
export type CaptionsDesk = { readonly ask: (job: CutJob) => void; readonly close: () => void };

const makeWorker = workerMaker('caesura-captions-worker', workerAddress);

/** Opens a desk with a worker of its own; a worker that dies is replaced and its job given up. `listener` hears the newest answer with the job that it belongs to. */
export const openCaptionsDesk = (listener: (job: CutJob, cut: CutCaptions) => void): CaptionsDesk => {
  let worker: Worker | null = null;
  let current: CutJob | null = null;
  let id = 0;
  const line = createNewestFirst<CutJob>((job) => {
    worker ??= hire();
    current = job;
    id += 1;
    worker.postMessage({ id, job });
  });
  const hire = (): Worker => {
    const hired = makeWorker();
    hired.addEventListener('message', (event: MessageEvent<CutAnswer>) => {
      if (current !== null && event.data.id === id) listener(current, event.data.cut);
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
