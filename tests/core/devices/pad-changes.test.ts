import { describe, expect, it } from 'vitest';
import { padAtRest, padChanges, seenPad } from '../../../core/devices/pad-changes.ts';

const pad = (axes: readonly number[], buttons: readonly boolean[]) => ({ name: 'pad', axes, buttons });

describe('a gamepad', () => {
  it('tells what changed since it was looked at, buttons first', () => {
    expect(padChanges(pad([0, 0], [false, true]), pad([0, -0.5], [true, false]))).toEqual([
      { kind: 'press', id: 'pad/b0', down: true },
      { kind: 'press', id: 'pad/b1', down: false },
      { kind: 'axis', id: 'pad/a1', value: -0.5 },
    ]);
  });

  it('says nothing of a trembling stick, but of its coming to rest', () => {
    expect(padChanges(pad([0.5], []), pad([0.505], []))).toEqual([]);
    expect(padChanges(pad([0.005], []), pad([0], []))).toEqual([{ kind: 'axis', id: 'pad/a0', value: 0 }]);
  });

  it('adds slow moves up until they count', () => {
    let seen = pad([0], []);
    const told: unknown[] = [];
    for (const value of [0.004, 0.008, 0.012, 0.016]) {
      const next = pad([value], []);
      told.push(...padChanges(seen, next));
      seen = seenPad(seen, next);
    }
    expect(told).toEqual([{ kind: 'axis', id: 'pad/a0', value: 0.012 }]);
  });

  it('is at rest when it is unplugged: nothing stays pressed or pushed', () => {
    expect(padChanges(pad([0, 0.8], [true, false]), padAtRest('pad'))).toEqual([
      { kind: 'press', id: 'pad/b0', down: false },
      { kind: 'axis', id: 'pad/a1', value: 0 },
    ]);
  });
});
