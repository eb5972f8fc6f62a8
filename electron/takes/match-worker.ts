/** Makes takes of recordings beside the main process: matching a long one must not hold up the show. */
import { parentPort } from 'node:worker_threads';
import { type RecordingEntries, takeOfEntries } from './take-of-entries.ts';

/** What the worker is asked. */
export type MatchJob = { readonly id: string; readonly entries: RecordingEntries };

parentPort?.on('message', ({ id, entries }: MatchJob) => parentPort?.postMessage(takeOfEntries(id, entries)));
