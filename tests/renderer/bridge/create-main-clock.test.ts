import { describe, expect, it } from 'vitest';
import { createMainClock } from '../../../renderer/bridge/create-main-clock.ts';
import { fakeClient } from './fake-client.ts';

/** A clock whose `wait` ends only when the test says so. */
const parts = () => {
  let local = 0;
  const waits: { readonly milliseconds: number; readonly end: () => void }[] = [];
  return {
    waits,
    localNow: () => (local += 1),
    wait: (milliseconds: number) => new Promise<void>((end) => waits.push({ milliseconds, end })),
  };
};
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('createMainClock', () => {
  it('is not measured before anybody listens, and asks nothing', () => {
    const { client, asked } = fakeClient();
    expect(createMainClock(client, parts()).isMeasured()).toBe(false);
    expect(asked).toEqual([]);
  });

  it('measures the offset when somebody listens, and tells', async () => {
    const fake = fakeClient();
    let mains = 5000.5;
    fake.answers.set('clock.read', () => (mains += 2) - 2);
    const clock = createMainClock(fake.client, parts());
    let told = 0;
    clock.subscribe(() => (told += 1));
    await settled();
    expect(clock.isMeasured()).toBe(true);
    expect(told).toBe(1);
    // asked at 1, heard at 2, answered 5000.5: main is 4999 ahead.
    expect(clock.now()).toBe(17 + 4999);
  });

  it('asks again soon after a measurement that failed', async () => {
    const fake = fakeClient();
    const stands = parts();
    const clock = createMainClock(fake.client, stands);
    clock.subscribe(() => undefined);
    await settled();
    expect(clock.isMeasured()).toBe(false);
    expect(stands.waits.map((wait) => wait.milliseconds)).toEqual([500]);
    fake.answers.set('clock.read', () => 100);
    stands.waits[0]?.end();
    await settled();
    expect(clock.isMeasured()).toBe(true);
    expect(stands.waits[1]?.milliseconds).toBe(20_000);
  });

  it('glides to a better measurement in steps shorter than a frame, so that rows never roll back', async () => {
    const fake = fakeClient();
    let local = 0;
    let slow = 40;
    const waits: (() => void)[] = [];
    // Only the question takes time: the answer is older than it is taken for, by half of it.
    fake.answers.set('clock.read', () => (local += slow) + 1000);
    const clock = createMainClock(fake.client, { localNow: () => local, wait: () => new Promise<void>((end) => waits.push(end)) });
    const shown: number[] = [];
    clock.subscribe(() => shown.push(clock.now() - local));
    await settled();
    expect(shown).toEqual([1020]);
    slow = 0;
    for (let turn = 0; turn < 20; turn += 1) {
      waits.pop()?.();
      await settled();
    }
    expect(shown).toEqual([1020, 1018, 1016, 1014, 1012, 1010, 1008, 1006, 1004, 1002, 1000]);
  });

  it('puts right at once what is wrong by more than half a second', async () => {
    const fake = fakeClient();
    let local = 0;
    let mains = 1000;
    const waits: (() => void)[] = [];
    fake.answers.set('clock.read', () => mains);
    const clock = createMainClock(fake.client, { localNow: () => local, wait: () => new Promise<void>((end) => waits.push(end)) });
    clock.subscribe(() => undefined);
    await settled();
    mains = 9000;
    local += 1;
    waits.pop()?.();
    await settled();
    expect(clock.now()).toBe(9000);
  });

  it('stops measuring when nobody listens any more', async () => {
    const fake = fakeClient();
    const stands = parts();
    const stop = createMainClock(fake.client, stands).subscribe(() => undefined);
    await settled();
    stop();
    const before = fake.asked.length;
    stands.waits[0]?.end();
    await settled();
    expect(fake.asked.length).toBe(before);
  });
});
