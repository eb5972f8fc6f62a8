import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapedAxis, shapedFader, speedOfShare } from '../../../core/devices/axis-curve.ts';

const straight = { deadZone: 0, curve: 1, inverted: false };
const usual = { deadZone: 0.2, curve: 2, inverted: false };

const value = fc.double({ min: -1, max: 1, noNaN: true });
const shape = fc.record({ deadZone: fc.double({ min: 0, max: 0.9, noNaN: true }), curve: fc.double({ min: 0.5, max: 4, noNaN: true }), inverted: fc.boolean() });

describe('a shaped axis', () => {
  it.each([
    [0, 0],
    [0.2, 0],
    [-0.2, 0],
    [0.6, 0.25],
    [-0.6, -0.25],
    [1, 1],
    [-1, -1],
    [1.5, 1],
    [Number.NaN, 0],
  ])('of %d is %d', (at, share) => {
    expect(shapedAxis(at, usual)).toBeCloseTo(share, 12);
  });

  it('is the way itself without dead zone and curve, and the other way when inverted', () => {
    expect(shapedAxis(0.37, straight)).toBe(0.37);
    expect(shapedAxis(0.37, { ...straight, inverted: true })).toBe(-0.37);
  });

  it('never leaves -1 to 1, is odd, and never falls as the way grows', () => {
    fc.assert(
      fc.property(value, value, shape, (a, b, by) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((at) => shapedAxis(at, { ...by, inverted: false })) as [number, number];
        expect(low).toBeLessThanOrEqual(high);
        expect(Math.abs(low)).toBeLessThanOrEqual(1);
        expect(shapedAxis(-a, by) + shapedAxis(a, by)).toBe(0);
      }),
    );
  });
});

describe('a shaped fader', () => {
  it('rests at its lower end', () => {
    expect(shapedFader(-1, usual)).toBe(0);
    expect(shapedFader(1, usual)).toBe(1);
    expect(shapedFader(0, straight)).toBe(0.5);
    expect(shapedFader(1, { ...straight, inverted: true })).toBe(0);
    expect(shapedFader(-1, { ...straight, inverted: true })).toBe(1);
  });
});

describe('the speed of a share', () => {
  it('goes from the slowest to the most, either way, and is none at rest', () => {
    expect(speedOfShare(0, 2)).toBeNull();
    expect(speedOfShare(1, 2)).toBe(2);
    expect(speedOfShare(-1, 2)).toBe(-2);
    expect(speedOfShare(0.001, 2)).toBe(0.1);
    expect(speedOfShare(-0.5, 2)).toBe(-1.06);
  });

  it('is always a speed that main takes', () => {
    fc.assert(
      fc.property(value, fc.double({ min: 0.2, max: 4, noNaN: true }), (share, most) => {
        const speed = speedOfShare(share, most);
        if (speed !== null) {
          expect(Math.abs(speed)).toBeGreaterThanOrEqual(0.1);
          expect(Math.abs(speed)).toBeLessThanOrEqual(4);
          expect(Math.sign(speed)).toBe(Math.sign(share));
        }
      }),
    );
  });
});
