import { describe, expect, it } from 'vitest';
import { smoothedAt, smoothedLine } from '../../../core/prompter/smoothed-line.ts';

/** Rises by 1 until 100, holds until 200, rises again. */
const line = smoothedLine([{ x: 0, y: 0 }, { x: 100, y: 100 }, { x: 200, y: 100 }, { x: 300, y: 200 }], 40, 1, 0);

describe('a smoothed line', () => {
  it('is the line itself away from its corners', () => {
    for (const [x, y] of [[0, 0], [50, 50], [150, 100], [250, 150], [-500, -500], [900, 200]] as const) expect(smoothedAt(line, x)).toBeCloseTo(y, 9);
  });

  it('rounds a corner by the mean over its width', () => {
    expect(smoothedAt(line, 100)).toBeCloseTo(95, 9);
    expect(smoothedAt(line, 200)).toBeCloseTo(105, 9);
    expect(smoothedAt(line, 300)).toBeCloseTo(195, 9);
  });

  it('is the mean of the line, as adding it up finds it', () => {
    const height = (x: number): number => (x < 100 ? x : x < 200 ? 100 : Math.min(200, x - 100));
    for (const x of [85, 95, 110, 188, 215, 290, 312]) {
      const mean = Array.from({ length: 40_000 }, (_, index) => height(x - 20 + (index + 0.5) / 1000)).reduce((sum, y) => sum + y, 0) / 40_000;
      expect(smoothedAt(line, x)).toBeCloseTo(mean, 4);
    }
  });

  it('turns gradually', () => {
    const slopes = Array.from({ length: 61 }, (_, index) => smoothedAt(line, 71 + index) - smoothedAt(line, 70 + index));
    const turns = slopes.slice(1).map((slope, index) => Math.abs(slope - (slopes[index] ?? 0)));
    expect(Math.max(...turns)).toBeLessThan(1 / 40 + 1e-9);
  });

  it('stays exact far from its start', () => {
    const far = smoothedLine([{ x: 0, y: 0 }, { x: 36_000_000, y: 36_000_000 }], 350, 1, 1);
    expect(smoothedAt(far, 35_999_999)).toBeCloseTo(35_999_999, 2);
  });

  it('of no points is 0', () => {
    expect(smoothedAt(smoothedLine([], 40, 0, 0), 5)).toBe(0);
  });
});
