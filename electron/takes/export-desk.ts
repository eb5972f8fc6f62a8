/** Runs the export of a take, one at a time: tells how far it is, and can call it off. */
import type { TakeExporting } from '../../core/ipc/contract.ts';
import { type Result, failure } from '../../core/problem/failure.ts';
import type { LongJob } from './decode-sound.ts';

/** Where an export went; null: cancelled. */
type Exported = Result<{ readonly path: string } | null>;

/** The desk. */
export type ExportDesk = {
  readonly read: () => TakeExporting;
  /** Runs an export of a take. Failure `exporting`: one runs already. */
  readonly run: (id: string, work: (job: LongJob) => Promise<Exported>) => Promise<Exported>;
  readonly cancel: () => void;
};

const busy = failure('exporting', 'A take is being exported already. Wait until it is done, or cancel it.');

/** A desk; `changed` hears of each step. */
export const createExportDesk = (changed: (exporting: TakeExporting) => void): ExportDesk => {
  let running: { readonly id: string; readonly share: number | null; readonly abort: AbortController } | null = null;
  const read = (): TakeExporting => ({ running: running === null ? null : { id: running.id, share: running.share } });
  const run: ExportDesk['run'] = async (id, work) => {
    if (running !== null) return busy;
    const abort = new AbortController();
    running = { id, share: null, abort };
    const tell = (share: number | null): void => {
      running = { id, share, abort };
      changed(read());
    };
    try {
      return await work({ tell, signal: abort.signal });
    } finally {
      running = null;
      changed(read());
    }
  };
  return { read, run, cancel: () => running?.abort.abort() };
};
