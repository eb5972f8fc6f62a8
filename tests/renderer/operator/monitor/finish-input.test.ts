import { describe, expect, it } from 'vitest';
import { finishOf, sinceMidnight } from '../../../../renderer/operator/monitor/finish-input.ts';

const nine = 21 * 3_600_000;

describe('a finish time', () => {
  it.each([
    ['1:30', 90_000],
    ['45', 45_000],
    ['21:00:30', 30_000],
    ['at 21:05', 300_000],
    ['at 21:05:10', 310_000],
    ['20:59:00', 86_340_000],
    ['at 21:00', 86_400_000],
  ])('%j is %i ms from nine in the evening', (typed, length) => {
    expect(finishOf(typed, nine)).toBe(length);
  });

  it.each(['', 'soon', '24:00:00', '21:60:00', 'at 25:00', '0', '1:75'])('%j is none', (typed) => {
    expect(finishOf(typed, nine)).toBeNull();
  });

  it('counts the day from midnight', () => {
    expect(sinceMidnight(new Date(2026, 10, 25, 1, 2, 3, 4))).toBe(3_723_004);
  });
});
