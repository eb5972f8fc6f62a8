/** Holds the show: the only place where it changes, and the one that tells everybody that it did. */
import { apply } from '../../core/show/apply.ts';
import type { Command } from '../../core/show/command.ts';
import type { Show } from '../../core/show/show.ts';
import type { Clock } from '../../core/units/time.ts';

/** Why the show changed: a command, another document, its document was saved, or other takes rule. */
export type ChangeCause = 'command' | 'opened' | 'saved' | 'takes';

/** Hears of a change; the two shows differ in `rev`. */
export type ShowListener = (after: Show, before: Show, cause: ChangeCause) => void;

/** Hears of a command that was ordered, whether it changed the show or not. */
export type OrderListener = (command: Command, after: Show) => void;

/** The owner of the show. */
export type ShowOwner = {
  readonly read: () => Show;
  /** Carries a command out; gives the show after it. */
  readonly order: (command: Command) => Show;
  /** Changes what no command does. The revision is counted here. */
  readonly change: (cause: Exclude<ChangeCause, 'command'>, work: (show: Show) => Show) => Show;
  readonly listen: (listener: ShowListener) => void;
  readonly hear: (listener: OrderListener) => void;
};

/** The owner of a show that begins as `first`. A listener that throws is a bug: reported, and the others still hear. */
export const createShowOwner = (first: Show, now: Clock, report: (error: unknown, where: string) => void): ShowOwner => {
  let show = first;
  const listeners: ShowListener[] = [];
  const hearers: OrderListener[] = [];

  const tell = (say: () => void): void => {
    try {
      say();
    } catch (error) {
      report(error, 'show listener');
    }
  };

  const become = (next: Show, cause: ChangeCause): Show => {
    const before = show;
    show = next;
    if (next.rev !== before.rev) for (const listener of listeners) tell(() => listener(next, before, cause));
    return show;
  };

  const order = (command: Command): Show => {
    const after = become(apply(show, command, now()), 'command');
    for (const hearer of hearers) tell(() => hearer(command, after));
    return show;
  };

  return {
    read: () => show,
    order,
    change: (cause, work) => become({ ...work(show), rev: show.rev + 1 }, cause),
    listen: (listener) => {
      listeners.push(listener);
    },
    hear: (listener) => {
      hearers.push(listener);
    },
  };
};
