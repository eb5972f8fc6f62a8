/** The messages between the command and its workers. */
import type { CaptionSummary } from './caption-job.ts';

/** What a worker answers to a job: its summary, or the one line that says why there is none. */
export type JobAnswer =
  | { readonly ok: true; readonly input: string; readonly summary: CaptionSummary }
  | { readonly ok: false; readonly input: string; readonly message: string };
