/** Long work in slices: what comes of it, how often it is told of, and that it can be stopped. */
import { describe, expect, it } from 'vitest';
import { inSlices, type Thread } from '../../../core/steps/in-slices.ts';

/** Work of so many steps of 4 ms by its own clock, on a thread that has slices of 10 ms. */
const workOf = (count: number) => {
  let [at, taken] = [0, 0];
  function* steps(): Generator<number, string> {
    for (; taken < count; taken += 1) {
      at += 4;
      yield taken / count;
    }
    return 'done';
  }
  const now = (): number => at;
  const thread: Thread = { now, slice: 10, rest: () => new Promise((resolve) => setImmediate(resolve)) };
  return { steps: steps(), now, thread, taken: () => taken };
};

describe('inSlices', () => {
  it('is not told of when it is over soon', async () => {
    const { steps, thread } = workOf(70);
    const told: number[] = [];
    expect(await inSlices(steps, { tell: (share) => told.push(share), stopped: () => false }, thread)).toBe('done');
    expect(told).toEqual([]);
  });

  it('is told of four times a second at most, further each time', async () => {
    const { steps, now, thread } = workOf(1000);
    const told: (readonly [at: number, share: number])[] = [];
    expect(await inSlices(steps, { tell: (share) => told.push([now(), share]), stopped: () => false }, thread)).toBe('done');
    expect(told[0]?.[0]).toBe(300);
    expect(told).toHaveLength(15);
    expect(told.slice(1).every(([at, share], index) => at - (told[index]?.[0] ?? at) >= 250 && share > (told[index]?.[1] ?? 1))).toBe(true);
  });

  it('lets others in between its slices, and takes no step after one of them stops it', async () => {
    const { steps, thread, taken } = workOf(1000);
    let stopped = false;
    let seen = 0;
    setImmediate(() => {
      stopped = true;
      seen = taken();
    });
    expect(await inSlices(steps, { tell: () => undefined, stopped: () => stopped }, thread)).toBeNull();
    expect(seen).toBeGreaterThan(0);
    // The clock of the work moves with its steps: a slice is three of them.
    expect(taken()).toBeLessThanOrEqual(seen + 3);
    expect(taken()).toBeLessThan(1000);
  });
});
