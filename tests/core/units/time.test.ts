import { describe, expect, it } from 'vitest';
import { elapsedBetween, instant, ms, wholeMs } from '../../../core/units/time.ts';

describe('time', () => {
  it('keeps a number as it is, or rounds it to whole ms', () => {
    expect([ms(1.5), instant(2.5), wholeMs(1.5), wholeMs(-0.4) + 0]).toEqual([1.5, 2.5, 2, 0]);
  });

  it('passes from one reading of the clock to another', () => {
    expect([elapsedBetween(instant(100), instant(350)), elapsedBetween(instant(350), instant(100))]).toEqual([250, -250]);
  });
});
