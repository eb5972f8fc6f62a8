/** Asks the operator window for what was typed and not yet sent, so that whoever saves or replaces the text has all of it. */
import type { Publish } from './publish.ts';

/** A window that is busy or gone must not keep the operator from saving what there is, ms. */
const PATIENCE = 3000;

/** What waits for typed edits, and what the window's answer ends. */
export type TypedEdits = {
  /** The window has a text to type in: before that there is nothing to wait for. */
  readonly begin: () => void;
  /** Resolves when the window has sent everything, or after 3 s without its answer. */
  readonly gather: () => Promise<void>;
  /** The window has sent everything that was typed when it was asked under this number. */
  readonly gathered: (ticket: number) => void;
};

/** Gathers typed edits by the event `gather-edits` and the call `edits.gathered`. */
export const createTypedEdits = (publish: Publish, patience = PATIENCE): TypedEdits => {
  const waiting = new Map<number, () => void>();
  let tickets = 0;
  let begun = false;
  return {
    begin: () => {
      begun = true;
    },
    gather: () =>
      new Promise((resolve) => {
        if (!begun) return resolve();
        tickets += 1;
        const ticket = tickets;
        const timer = setTimeout(() => end(), patience);
        const end = (): void => {
          clearTimeout(timer);
          waiting.delete(ticket);
          resolve();
        };
        waiting.set(ticket, end);
        publish('gather-edits', { ticket });
      }),
    gathered: (ticket) => waiting.get(ticket)?.(),
  };
};
