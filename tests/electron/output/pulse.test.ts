import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beat, beatEvery, isHung, noPulse, type Pulse, patience, tick } from '../../../electron/output/pulse.ts';

const ticks = (from: Pulse, count: number, each = beatEvery): Pulse => Array.from({ length: count }).reduce<Pulse>((pulse) => tick(pulse, each), from);

describe('the pulse of a prompter page', () => {
  it('is given up after a second of silence, and a beat begins anew', () => {
    expect(isHung(ticks(beat, 10), 0, 0)).toBe(false);
    expect(isHung(ticks(beat, 11), 0, 0)).toBe(true);
    expect(beat.silence).toBe(0);
  });

  it('may be silent longer while the page loads', () => {
    expect(isHung(ticks(noPulse, 150), 0, 0)).toBe(false);
    expect(isHung(ticks(noPulse, 151), 0, 0)).toBe(true);
  });

  it('may be silent longer with a longer script, and after each hang', () => {
    expect(patience(beat, 1_200_000, 0)).toBe(7000);
    expect([0, 1, 2].map((hangs) => patience(beat, 0, hangs))).toEqual([1000, 2000, 4000]);
    expect(patience(beat, 0, 99)).toBe(32_000);
  });

  it('is not blamed for a main process that was blocked', () => {
    expect(isHung(tick(beat, 60_000), 0, 0)).toBe(false);
  });

  it('never lives for ever in silence, however late the ticks are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: beatEvery, max: 100_000 }), { minLength: 11, maxLength: 30 }), (lengths) => {
        expect(isHung(lengths.reduce<Pulse>(tick, beat), 0, 0)).toBe(true);
      }),
    );
  });
});
