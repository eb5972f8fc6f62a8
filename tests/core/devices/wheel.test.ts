import { describe, expect, it } from 'vitest';
import { wheelNotches } from '../../../core/devices/wheel.ts';

describe('a mouse wheel', () => {
  it.each([
    [{ deltaY: 100, deltaMode: 0 }, 1],
    [{ deltaY: -200, deltaMode: 0 }, -2],
    [{ deltaY: 3, deltaMode: 1 }, 1],
    [{ deltaY: 1, deltaMode: 2 }, 1],
    [{ deltaY: 100, deltaMode: 9 }, 1],
    [{ deltaY: 99_000, deltaMode: 0 }, 10],
    [{ deltaY: Number.NaN, deltaMode: 0 }, 0],
  ])('turned by %o goes %i notches', (turn, notches) => {
    expect(wheelNotches(0, turn).notches).toBe(notches);
  });

  it('adds small turns up', () => {
    let left = 0;
    let notches = 0;
    for (let step = 0; step < 10; step += 1) {
      const next = wheelNotches(left, { deltaY: 25, deltaMode: 0 });
      left = next.left;
      notches += next.notches;
    }
    expect(notches).toBe(2);
    expect(left).toBeCloseTo(0.5, 9);
  });
});
