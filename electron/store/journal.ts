/** An append-only file that survives kill -9: an appended value is with the system when `append` returns. */
import { appendFileSync, closeSync, fsync, openSync, readFileSync, renameSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { type JournalContent, readJournalText, writeJournalLine } from './journal-line.ts';

/** An open journal. */
export type Journal = {
  /**
   * Adds a value; it survives the process's death from here on. With `flush` the disk is told to keep it, never waited
   * for. Throws when the disk is full; the journal stays readable.
   */
  readonly append: (value: unknown, flush: boolean) => void;
  /** Bytes written since the journal was last replaced. */
  readonly size: () => number;
  /**
   * Replaces everything by the values that `gather` gives, atomically. They are gathered when the writing begins, which
   * may be after another replacement; what is appended from then on is kept after them.
   */
  readonly replace: (gather: () => readonly unknown[]) => Promise<void>;
  readonly close: () => void;
};

/** Reads a journal's values; an absent one is empty. */
export const readJournal = (path: string): JournalContent => {
  try {
    return readJournalText(readFileSync(path, 'utf8'));
  } catch {
    return { values: [], damaged: 0 };
  }
};

const writeFresh = async (path: string, lines: readonly string[]): Promise<void> => {
  const handle = await open(path, 'w', 0o600);
  try {
    await handle.writeFile(lines.join(''));
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** True when a crash left the last line without its end. */
const hasTornEnd = (path: string): boolean => {
  const bytes = readFileSync(path);
  return bytes.length > 0 && bytes.at(-1) !== 0x0a;
};

/** Opens a journal for appending. Throws when the folder cannot be written. */
export const openJournal = (path: string): Journal => {
  const temporary = `${path}.next`;
  let file = openSync(path, 'a', 0o600);
  let written = 0;
  let late: string[] | null = null;
  let replacing: Promise<void> = Promise.resolve();
  let flushing = false;
  let torn = hasTornEnd(path);

  const flush = (): void => {
    if (flushing) return;
    flushing = true;
    fsync(file, () => {
      flushing = false;
    });
  };

  /** A line that failed half-way is ended first, so that it spoils only itself. */
  const append = (value: unknown): void => {
    const line = writeJournalLine(value);
    late?.push(line);
    const wasTorn = torn;
    torn = true;
    appendFileSync(file, wasTorn ? `\n${line}` : line);
    torn = false;
    written += line.length;
  };

  /** The last step, in one go so that no line falls between the two files. */
  const swap = (lines: readonly string[]): void => {
    const next = openSync(temporary, 'a', 0o600);
    if (late !== null && late.length > 0) appendFileSync(next, late.join(''));
    renameSync(temporary, path);
    closeSync(file);
    file = next;
    torn = false;
    written = [...lines, ...(late ?? [])].reduce((sum, line) => sum + line.length, 0);
  };

  const replaceNow = async (gather: () => readonly unknown[]): Promise<void> => {
    const lines = gather().map(writeJournalLine);
    late = [];
    try {
      await writeFresh(temporary, lines);
      swap(lines);
    } finally {
      late = null;
    }
  };

  return {
    append: (value, wanted) => {
      append(value);
      if (wanted) flush();
    },
    size: () => written,
    replace: (gather) => {
      replacing = replacing.catch(() => undefined).then(() => replaceNow(gather));
      return replacing;
    },
    close: () => closeSync(file),
  };
};
