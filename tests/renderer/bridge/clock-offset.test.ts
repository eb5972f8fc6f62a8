import { describe, expect, it } from 'vitest';
import { believedOffset, bestOffset } from '../../../renderer/bridge/clock-offset.ts';

describe('bestOffset', () => {
  it('knows nothing without a round trip', () => {
    expect(bestOffset([])).toBeNull();
  });

  it('takes the quickest round trip and half of it as the error', () => {
    const slow = { asked: 0, answered: 1100, heard: 100 };
    const quick = { asked: 200, answered: 1201, heard: 202 };
    expect(bestOffset([slow, quick])).toEqual({ value: 1000, error: 1 });
    expect(bestOffset([quick, slow])).toEqual({ value: 1000, error: 1 });
  });
});

describe('believedOffset', () => {
  const sharp = { value: 1000, error: 1 };

  it('takes the first measurement', () => {
    expect(believedOffset(null, sharp)).toBe(sharp);
  });

  it('keeps what it has when a measurement failed', () => {
    expect(believedOffset(sharp, null)).toBe(sharp);
  });

  it('keeps what it has when a blunter measurement agrees', () => {
    expect(believedOffset(sharp, { value: 1003, error: 2 })).toBe(sharp);
  });

  it('takes a blunter measurement that contradicts', () => {
    const after = { value: 1003.5, error: 2 };
    expect(believedOffset(sharp, after)).toBe(after);
  });

  it('takes a sharper measurement that agrees', () => {
    const sharper = { value: 1000.2, error: 0.5 };
    expect(believedOffset(sharp, sharper)).toBe(sharper);
  });
});
