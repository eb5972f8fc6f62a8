import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beat, beatEvery, feel, isHung, noPulse, type Pulse, patience, tick } from '../../../electron/output/pulse.ts';

/** The pulse of a page that is always busy, after so many ticks of even length. */
const busyTicks = (from: Pulse, count: number): { readonly pulse: Pulse; readonly used: () => number } => {
  let [pulse, used] = [from, 0];
  for (let index = 0; index < count; index += 1) {
    used += beatEvery;
    pulse = feel(tick(pulse, beatEvery), () => used);
  }
  return { pulse, used: () => used };
};

const none = (): number => 0;

describe('the pulse of a prompter page', () => {
  it('is given up after a second of busy silence, and a beat begins anew', () => {
    const [early, late] = [busyTicks(beat, 10), busyTicks(beat, 12)];
    expect(isHung(early.pulse, early.used, 0, 0)).toBe(false);
    expect(isHung(late.pulse, late.used, 0, 0)).toBe(true);
    expect(beat).toMatchObject({ silence: 0, from: null });
  });

  it('is not given up while the page hardly gets the processor, unless it never comes back', () => {
    let [pulse, used] = [beat, 0];
    const starve = (count: number): void => {
      for (let index = 0; index < count; index += 1) {
        used += 10;
        pulse = feel(tick(pulse, beatEvery), () => used);
      }
    };
    starve(60);
    expect(isHung(pulse, () => used, 0, 0)).toBe(false);
    starve(1);
    expect(isHung(pulse, () => used, 0, 0)).toBe(true);
  });

  it('asks for the processor time once a silence, and not at every beat that is a little late', () => {
    const asked: number[] = [];
    const ask = (): number => asked.push(1);
    let pulse = feel(tick(beat, beatEvery), ask);
    expect([asked.length, pulse.from]).toEqual([0, null]);
    for (let index = 0; index < 5; index += 1) pulse = feel(tick(pulse, beatEvery), ask);
    expect([asked.length, pulse.from]).toEqual([1, 1]);
  });

  it('may be silent longer while the page loads', () => {
    const [early, late] = [busyTicks(noPulse, 150), busyTicks(noPulse, 152)];
    expect(isHung(early.pulse, early.used, 0, 0)).toBe(false);
    expect(isHung(late.pulse, late.used, 0, 0)).toBe(true);
  });

  it('may be silent longer with a longer script, and after each hang', () => {
    expect(patience(beat, 1_200_000, 0)).toBe(7000);
    expect([0, 1, 2].map((hangs) => patience(beat, 0, hangs))).toEqual([1000, 2000, 4000]);
    expect(patience(beat, 0, 99)).toBe(32_000);
  });

  it('is not blamed for a main process that was blocked', () => {
    expect(isHung(tick(beat, 60_000), none, 0, 0)).toBe(false);
  });

  it('never lives for ever in silence, however late the ticks are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: beatEvery, max: 100_000 }), { minLength: 61, maxLength: 90 }), (lengths) => {
        expect(isHung(lengths.reduce<Pulse>(tick, beat), none, 0, 0)).toBe(true);
      }),
    );
  });
});
