import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseWindow } from '../../../renderer/prompter-view/choose-window.ts';

const hundred = (): number => 100;

describe('chooseWindow', () => {
  it('holds the anchor even without any reach', () => {
    expect(chooseWindow(hundred, 10, 4, { above: 0, below: 0 })).toEqual({ from: 4, to: 5 });
  });

  it('fills the reach above and below, and no more', () => {
    expect(chooseWindow(hundred, 10, 4, { above: 150, below: 250 })).toEqual({ from: 2, to: 7 });
  });

  it('stops at the ends of the script', () => {
    expect(chooseWindow(hundred, 3, 1, { above: 1000, below: 1000 })).toEqual({ from: 0, to: 3 });
  });

  it('fills the reach whatever the heights are, unless the script ends', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1 }), fc.nat(), fc.nat(3000), fc.nat(3000), (heights, pick, above, below) => {
        const anchor = pick % heights.length;
        const { from, to } = chooseWindow((index) => heights[index] ?? 0, heights.length, anchor, { above, below });
        const sum = (some: readonly number[]): number => some.reduce((total, height) => total + height, 0);
        const filledAbove = sum(heights.slice(from, anchor));
        const filledBelow = sum(heights.slice(anchor, to));
        return (
          from <= anchor && anchor < to &&
          (filledAbove >= above || from === 0) && (filledBelow >= below || to === heights.length) &&
          (from === anchor || filledAbove - (heights[from] ?? 0) < above) &&
          (to === anchor + 1 || filledBelow - (heights[to - 1] ?? 0) < below)
        );
      }),
    );
  });
});
