/** Gathers the files that the system asks to open (command line, double click, a second start) until somebody opens them. */

/** The inbox. */
export type FileInbox = {
  readonly add: (paths: readonly string[]) => void;
  /** From here on each batch goes to the listener; what waited comes first. */
  readonly deliver: (listener: (path: string) => void) => void;
};

/** An inbox; of several files at once the first is opened, as there is one document. */
export const createFileInbox = (): FileInbox => {
  let waiting: string | null = null;
  let hear: ((path: string) => void) | null = null;
  return {
    add: ([first]) => {
      if (first === undefined) return;
      if (hear === null) waiting = first;
      else hear(first);
    },
    deliver: (listener) => {
      hear = listener;
      if (waiting !== null) listener(waiting);
      waiting = null;
    },
  };
};
