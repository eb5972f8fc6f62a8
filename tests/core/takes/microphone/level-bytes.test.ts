import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLevels, encodeLevels } from '../../../../core/takes/microphone/level-bytes.ts';

describe('levels as bytes', () => {
  it('come back within a quarter of a decibel, and at the ends of the scale beyond it', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -100, max: 27.5, noNaN: true })), (levels) => {
        const back = decodeLevels(encodeLevels(Float32Array.from(levels)));
        levels.forEach((level, index) => expect(Math.abs((back[index] ?? 0) - level)).toBeLessThanOrEqual(0.2501));
      }),
    );
    expect([...decodeLevels(encodeLevels(Float32Array.of(-300, 300)))]).toEqual([-100, 27.5]);
  });
});
