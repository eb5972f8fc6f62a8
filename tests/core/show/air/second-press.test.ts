import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounceWithin, press, secondPressWithin } from '../../../../core/show/air/second-press.ts';
import { at } from '../fixture.ts';

const first = press(null, 'closes it', at(0)).waiting;

describe('press', () => {
  it('waits after the first', () => {
    expect(press(null, 'closes it', at(0))).toEqual({ second: false, waiting: { what: 'closes it', at: at(0) } });
  });

  it('takes a second within the time, and then waits for none', () => {
    expect(press(first, 'closes it', at(secondPressWithin))).toEqual({ second: true, waiting: null });
    expect(press(first, 'closes it', at(bounceWithin))).toEqual({ second: true, waiting: null });
  });

  it('begins anew when the second comes too late', () => {
    expect(press(first, 'closes it', at(secondPressWithin + 1))).toEqual({ second: false, waiting: { what: 'closes it', at: at(3001) } });
  });

  it('takes a double click for one press, and still waits for the second', () => {
    expect(press(first, 'closes it', at(bounceWithin - 1))).toEqual({ second: false, waiting: first });
  });

  it('begins anew with another deed', () => {
    expect(press(first, 'opens it', at(1000))).toEqual({ second: false, waiting: { what: 'opens it', at: at(1000) } });
  });

  it('never lets a deed through that was not asked for twice in the time', () => {
    const presses = fc.array(fc.tuple(fc.nat(5000), fc.constantFrom('a', 'b')), { maxLength: 20 });
    fc.assert(
      fc.property(presses, (steps) => {
        let [waiting, now] = [press(null, '', at(0)).waiting, 0];
        let last: { readonly what: string; readonly now: number } | null = null;
        for (const [after, what] of steps) {
          now += after;
          const pressed = press(waiting, what, at(now));
          if (pressed.second) {
            expect(last?.what).toBe(what);
            expect(now - (last?.now ?? -Infinity)).toBeLessThanOrEqual(secondPressWithin);
          }
          ({ waiting } = pressed);
          last = { what, now };
        }
      }),
    );
  });
});
