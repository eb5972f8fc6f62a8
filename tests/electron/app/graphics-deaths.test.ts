import { describe, expect, it } from 'vitest';
import { countDeath, wantsSafeGraphics } from '../../../electron/app/graphics-deaths.ts';

const minute = 60_000;
const after = (...times: readonly number[]): readonly number[] => times.reduce<readonly number[]>(countDeath, []);

describe('the deaths of the graphics process', () => {
  it('call for safe graphics at the third in ten minutes', () => {
    expect(wantsSafeGraphics(after(0, minute))).toBe(false);
    expect(wantsSafeGraphics(after(0, minute, 2 * minute))).toBe(true);
  });

  it('are forgotten after ten minutes', () => {
    expect(after(0, 5 * minute, 12 * minute)).toEqual([5 * minute, 12 * minute]);
    expect(wantsSafeGraphics(after(0, 11 * minute, 22 * minute, 33 * minute))).toBe(false);
  });
});
