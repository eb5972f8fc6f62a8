/** Keeps the as-run log of the show: every command and its time, and what happened to the windows. */
import { type AsRunLine, asRunCommand, asRunEvent } from '../../core/show/air/as-run.ts';
import type { Clock } from '../../core/units/time.ts';
import type { ShowOwner } from '../show/show-owner.ts';
import type { AsRunFile } from './as-run-file.ts';

/** The keeper of the as-run log. */
export type AsRun = {
  /** Writes down what happened: `what` in a word or two, and the rest of it. */
  readonly note: (what: string, detail: string) => void;
  readonly read: () => readonly AsRunLine[];
};

/** The local date of a wall time, YYYY-MM-DD: a broadcaster's day is the clock on the wall. */
const dayOf = (wall: Date): string =>
  [wall.getFullYear(), wall.getMonth() + 1, wall.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** Keeps the log from here on. `wall` only labels lines; times are compared by the monotonic clock. */
export const keepAsRun = (owner: ShowOwner, file: AsRunFile, now: Clock, wall: () => Date = () => new Date()): AsRun => {
  const write = (make: (time: string) => AsRunLine): void => {
    const at = wall();
    file.append(make(at.toISOString()), dayOf(at));
  };
  owner.hear((command, after) => write((time) => asRunCommand(command, after, now(), time)));
  return {
    note: (what, detail) => write((time) => asRunEvent(`event: ${what}`, detail, owner.read(), now(), time)),
    read: file.read,
  };
};
