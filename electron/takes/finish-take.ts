/** Makes the take of a recording: at once where that is quick, in a worker where sound has to be matched. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Take } from '../../core/takes/take.ts';
import type { MatchJob } from './match-worker.ts';
import { type RecordingEntries, takeOfEntries } from './take-of-entries.ts';

/** Makes a take of a recording's entries; rejects when that cannot be done. */
export type FinishTake = (id: string, entries: RecordingEntries) => Promise<Take>;

const inWorker: FinishTake = (id, entries) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(join(import.meta.dirname, 'match-worker.js'));
    worker.once('message', (take: Take) => {
      resolve(take);
      void worker.terminate();
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the worker that matches sound ended')));
    worker.postMessage({ id, entries } satisfies MatchJob);
  });

/** The take of a recording. */
export const finishTake: FinishTake = (id, entries) => (entries.start.how === 'microphone' ? inWorker(id, entries) : Promise.resolve(takeOfEntries(id, entries)));
