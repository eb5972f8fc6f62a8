/** Work that only who asked last still wants: one piece at a time, and what was overtaken while it waited is never begun. */
import { type Result, failure } from '../../core/problem/failure.ts';

/** Does such work. Failure `overtaken`: it was asked for again before its turn came. */
export type NewestOnly = <Value>(work: () => Promise<Result<Value>>) => Promise<Result<Value>>;

const overtaken = failure('overtaken', 'That was asked again before it was begun.');

/** A line in which only the last one waits. */
export const newestOnly = (): NewestOnly => {
  let newest = 0;
  let turn: Promise<unknown> = Promise.resolve();
  return (work) => {
    newest += 1;
    const mine = newest;
    const done = turn.then(() => (mine === newest ? work() : overtaken));
    turn = done.catch(() => undefined);
    return done;
  };
};
