import { describe, expect, it } from 'vitest';
import { lastIndexNotAfter } from '../../../core/units/last-index-not-after.ts';

describe('lastIndexNotAfter', () => {
  it('finds the last of sorted values that is not after one', () => {
    const values = [1, 4, 4, 9];
    const find = (value: number): number => lastIndexNotAfter(values.length, (index) => values[index] ?? Infinity, value);
    expect([0, 1, 3, 4, 8, 9, 99].map(find)).toEqual([-1, 0, 0, 2, 2, 3, 3]);
    expect(lastIndexNotAfter(0, () => 0, 5)).toBe(-1);
  });
});
