/** Long work in the main process, done in slices: calls, timers and the devices of the show are served between them. */
import { setImmediate } from 'node:timers/promises';

/** A slice is over after so long, ms: less than a frame. */
const slice = 10;

/** Takes all steps of some work, a slice at a time. */
export const inSlices = async <Value>(steps: Generator<void, Value>): Promise<Value> => {
  for (;;) {
    const end = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
    await setImmediate();
  }
};
