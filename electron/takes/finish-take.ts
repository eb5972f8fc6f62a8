/** Makes the take of a recording: at once where that is quick, beside main where sound has to be matched. */
import type { Take } from '../../core/takes/take.ts';
import type { JobRunner } from '../jobs/job-runner.ts';
import { type RecordingEntries, takeOfEntries } from './take-of-entries.ts';

/** Makes a take of a recording's entries; rejects when that cannot be done. */
export type FinishTake = (id: string, entries: RecordingEntries) => Promise<Take>;

/** The `code` of the error where no take was made: the recording stays, and is tried again at the next start. */
export const notMade = 'not-made';

/** Makes takes; `jobs` does what takes long. */
export const createFinishTake = (jobs: JobRunner): FinishTake => async (id, entries) => {
  if (entries.start.how !== 'microphone') return takeOfEntries(id, entries);
  const made = await jobs({ kind: 'make-take', given: { id, entries } });
  if (!made.ok) throw Object.assign(new Error(`the take ${id} was not made: ${made.error.message}`), { code: notMade });
  return made.value;
};
