/** Writes to the session's journal and says once, not at each line, that it cannot. */
import type { Journal } from '../store/journal.ts';
import type { SessionEntry } from '../store/session-entry.ts';

/** A journal whose failures are reported and never thrown. */
export type JournalWriter = {
  readonly append: (entry: SessionEntry, flush: boolean) => void;
  /** Writes everything anew from what `gather` gives; settles when it is on disk, or was reported as failed. */
  readonly replace: (gather: () => readonly SessionEntry[]) => Promise<void>;
  readonly size: () => number;
};

/** A writer over a journal. */
export const createJournalWriter = (journal: Journal, report: (error: unknown, where: string) => void): JournalWriter => {
  let failing = false;

  const failed = (error: unknown): void => {
    if (!failing) report(error, 'journal');
    failing = true;
  };

  return {
    size: journal.size,
    append: (entry, flush) => {
      try {
        journal.append(entry, flush);
        failing = false;
      } catch (error) {
        failed(error);
      }
    },
    replace: async (gather) => {
      try {
        await journal.replace(gather);
        failing = false;
      } catch (error) {
        failed(error);
      }
    },
  };
};
