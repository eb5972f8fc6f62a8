import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curveAt, monotoneCurve, type CurvePoint } from '../../../core/prompter/monotone-curve.ts';

/** Points in order, from steps to the right and up. */
const points = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 200 })), { minLength: 1, maxLength: 12 })
  .map((steps) => steps.reduce<readonly CurvePoint[]>((made, [x, y]) => [...made, { x: (made.at(-1)?.x ?? 0) + x, y: (made.at(-1)?.y ?? 0) + y }], []));

describe('a monotone curve', () => {
  it('goes through its points, never back, and stays between them', () => {
    fc.assert(
      fc.property(points, (given) => {
        const curve = monotoneCurve(given);
        for (const { x, y } of given) expect(curveAt(curve, x)).toBe(y);
        const last = given.at(-1)?.x ?? 0;
        const ys = Array.from({ length: 201 }, (_, index) => curveAt(curve, (index * last) / 200));
        expect(ys.every((y, index) => y >= (ys[index - 1] ?? -Infinity) - 1e-9)).toBe(true);
      }),
    );
  });

  it('has one slope on both sides of a point', () => {
    const curve = monotoneCurve([{ x: 0, y: 0 }, { x: 10, y: 5 }, { x: 12, y: 40 }, { x: 30, y: 41 }]);
    for (const x of [10, 12]) {
      const [left, right] = [curveAt(curve, x) - curveAt(curve, x - 1e-4), curveAt(curve, x + 1e-4) - curveAt(curve, x)];
      expect(Math.abs(left - right) / 1e-4).toBeLessThan(0.01);
    }
  });

  it('is straight through points on a line', () => {
    const curve = monotoneCurve([{ x: 0, y: 0 }, { x: 3, y: 6 }, { x: 10, y: 20 }]);
    for (const x of [1, 2.5, 7]) expect(curveAt(curve, x)).toBeCloseTo(2 * x, 9);
  });

  it('is flat before, after, and between equal points', () => {
    const curve = monotoneCurve([{ x: 0, y: 1 }, { x: 5, y: 1 }, { x: 9, y: 4 }]);
    expect([curveAt(curve, -3), curveAt(curve, 2), curveAt(curve, 20)]).toEqual([1, 1, 4]);
  });

  it('needs no points, or one', () => {
    expect(curveAt(monotoneCurve([]), 5)).toBe(0);
    const one = monotoneCurve([{ x: 3, y: 7 }]);
    expect([curveAt(one, 0), curveAt(one, 3), curveAt(one, 9)]).toEqual([7, 7, 7]);
  });
});
