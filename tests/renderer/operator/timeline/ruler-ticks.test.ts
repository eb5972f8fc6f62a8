import { describe, expect, it } from 'vitest';
import { ms } from '../../../../core/units/time.ts';
import { rulerTicks, tickStep } from '../../../../renderer/operator/timeline/ruler-ticks.ts';

describe('the ruler', () => {
  it('takes round steps that leave room for the words', () => {
    expect(tickStep(1000)).toBe(200);
    expect(tickStep(46)).toBe(5000);
    expect(tickStep(1)).toBe(120_000);
    expect(tickStep(0.02)).toBe(7_200_000);
    expect(tickStep(0.001)).toBeGreaterThan(7_200_000);
  });

  it('marks from the left edge to the right one', () => {
    expect(rulerTicks({ from: ms(7000), pxPerSecond: 46, width: 460 })).toEqual([5000, 10_000, 15_000]);
  });
});
