/** The log of faults: one line each with the wall time, in the user's data folder, never more than two files. */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Over this many bytes the log is set aside and a new one begun; the one set aside before is replaced. */
const largestLog = 1_000_000;

/** Writes a fault down; never throws. */
export type Log = (error: unknown, where: string) => void;

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

const setAsideWhenLarge = (path: string): void => {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > largestLog) renameSync(path, `${path}.old`);
};

/** A log in the file `path`; what goes there goes to standard error too. */
export const createLog = (path: string): Log => (error, where) => {
  const line = `${new Date().toISOString()} ${where}: ${describe(error)}\n`;
  try {
    process.stderr.write(line);
    mkdirSync(dirname(path), { recursive: true });
    setAsideWhenLarge(path);
    appendFileSync(path, line);
  } catch {
    // A full disk or a closed terminal must not stop the show.
  }
};
