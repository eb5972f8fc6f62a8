/** Long work done in slices: whoever else waits for the same thread is served between them. */

/** A thread, as long work on it needs it. */
export type Thread = {
  /** The time, in ms from any beginning. */
  readonly now: () => number;
  /** A slice is over after so long, ms: less than what others on the thread can wait. */
  readonly slice: number;
  /** Settles when the others have had their turn. */
  readonly rest: () => Promise<unknown>;
};

/** Who hears how far work is (0 to 1), and calls it off. */
export type SlicedJob = {
  readonly tell?: (share: number) => void;
  readonly stopped: () => boolean;
};

/** Work that is over sooner is not told of, ms. */
const quiet = 300;

/** How far work is, is told so often at most, ms. */
const between = 250;

/** Takes all steps of some work, which yield how far it is (0 to 1), a slice at a time; the first at once. Null: it was stopped between two slices. */
export const inSlices = async <Value>(steps: Generator<number, Value>, { tell, stopped }: SlicedJob, { now, slice, rest }: Thread): Promise<Value | null> => {
  let due = now() + quiet;
  while (!stopped()) {
    const end = now() + slice;
    let share = 0;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
      share = step.value;
    } while (now() < end);
    if (now() >= due) {
      tell?.(share);
      due = now() + between;
    }
    await rest();
  }
  return null;
};
