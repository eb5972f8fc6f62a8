/** Long work in the main process, done in slices: calls, timers and the devices of the show are served between them. */
import { setImmediate } from 'node:timers/promises';

/** A slice is over after so long, ms: less than a frame. */
const slice = 10;

/** Work that is over sooner is not told of, ms. */
const quiet = 300;

/** How far work is, is told so often at most, ms. */
const between = 250;

/** Who hears how far work is (0 to 1), and calls it off. */
export type SlicedJob = {
  readonly tell: (share: number) => void;
  readonly stopped: () => boolean;
};

/** Takes all steps of some work, a slice at a time; null: it was stopped between two slices. `now` in ms. */
export const inSlices = async <Value>(steps: Generator<number, Value>, { tell, stopped }: SlicedJob, now: () => number = () => performance.now()): Promise<Value | null> => {
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
      tell(share);
      due = now() + between;
    }
    await setImmediate();
  }
  return null;
};
