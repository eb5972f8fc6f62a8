/** Keeps the as-run log of the show: every command and its time, and what happened to the windows. */
import { type AsRunLine, asRunCommand, asRunEvent } from '../../core/show/air/as-run.ts';
import { type Movement, endOfMovement, followMovement, movementGap } from '../../core/show/air/as-run-movement.ts';
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
  let movement: Movement | null = null;
  let timer: NodeJS.Timeout | undefined;
  const append = (line: AsRunLine): void => file.append(line, dayOf(new Date(line.time)));
  /** A movement that has come to rest is written down; so it is when the log is read. */
  const settle = (): void => {
    clearTimeout(timer);
    const ended = movement === null ? null : endOfMovement(movement);
    movement = null;
    if (ended !== null) append(ended);
  };
  const write = (make: (time: string) => AsRunLine): void => {
    const followed = followMovement(movement, make(wall().toISOString()));
    movement = followed.movement;
    followed.lines.forEach(append);
    clearTimeout(timer);
    if (movement !== null) timer = setTimeout(settle, movementGap).unref();
  };
  owner.hear((command, after) => write((time) => asRunCommand(command, after, now(), time)));
  return {
    note: (what, detail) => write((time) => asRunEvent(`event: ${what}`, detail, owner.read(), now(), time)),
    read: () => {
      settle();
      return file.read();
    },
  };
};
