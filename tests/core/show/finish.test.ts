import { describe, expect, it } from 'vitest';
import { apply } from '../../../core/show/apply.ts';
import { clocksOf } from '../../../core/show/clocks.ts';
import type { Command } from '../../../core/show/command.ts';
import { refuse } from '../../../core/show/refuse.ts';
import type { Show } from '../../../core/show/show.ts';
import { at, sampleText, showOf } from './fixture.ts';

const show = showOf(sampleText);
const length = show.timeline.duration;
const after = (first: Show, ...orders: readonly (readonly [number, Command])[]): Show =>
  orders.reduce((state, [time, command]) => apply(state, command, at(time)), first);
/** When the reading will end, ms on the tests' clock. */
const endOf = (one: Show, time: number): number => time + clocksOf(one, at(time)).remaining;

describe('a finish time', () => {
  it('bends the speed of a roll, so that it ends then', () => {
    const bent = after(show, [0, { kind: 'roll' }], [2000, { kind: 'finish-in', length: 6000 }]);
    expect(bent.speed).toBeGreaterThan(1.5);
    expect(Math.abs(endOf(bent, 2500) - 8000)).toBeLessThan(150);
  });

  it('bends it again after a jump, an edit, a cloak and another profile', () => {
    const bent = after(show, [0, { kind: 'roll' }], [1000, { kind: 'finish-in', length: 9000 }]);
    for (const command of [
      { kind: 'jump-cue', by: 2 },
      { kind: 'edit', baseRev: 1, changes: [{ from: sampleText.length, to: sampleText.length, insert: 'And many more words at the end of it.\n' }] },
      { kind: 'cloak-story', story: 1, on: true },
      { kind: 'set-profile', rate: 1.2, pauseScale: 1 },
    ] satisfies readonly Command[]) {
      expect(Math.abs(endOf(apply(bent, command, at(3000)), 3300) - 10_000)).toBeLessThan(150);
    }
  });

  it('waits through a hold, and bends the speed when it rolls again', () => {
    const held = after(show, [0, { kind: 'finish-in', length: 12_000 }], [0, { kind: 'roll' }], [1000, { kind: 'hold' }]);
    const again = apply(held, { kind: 'roll' }, at(4000));
    expect(Math.abs(endOf(again, 4300) - 12_000)).toBeLessThan(200);
  });

  it('goes no further than the speeds there are', () => {
    expect(after(show, [0, { kind: 'roll' }], [0, { kind: 'finish-in', length: 100 }]).speed).toBe(4);
    expect(after(show, [0, { kind: 'roll' }], [0, { kind: 'finish-in', length: length * 20 }]).speed).toBe(0.1);
  });

  it('leaves the speed as it is when the time is past, or nothing is left', () => {
    const bent = after(show, [0, { kind: 'roll' }], [0, { kind: 'finish-in', length: 12_000 }]);
    expect(after(bent, [20_000, { kind: 'jump-start' }]).speed).toBe(bent.speed);
    expect(after(bent, [100, { kind: 'jump-time', to: 1e9 }]).speed).toBe(bent.speed);
  });

  it('ends with a speed of the operator’s own, or when it is taken away', () => {
    const bent = after(show, [0, { kind: 'roll' }], [0, { kind: 'finish-in', length: 9000 }]);
    expect(apply(bent, { kind: 'nudge-speed', by: 0.1 }, at(500)).finish).toBeNull();
    const free = apply(bent, { kind: 'finish-in', length: null }, at(500));
    expect([free.finish, free.speed, apply(free, { kind: 'finish-in', length: null }, at(500))]).toEqual([null, bent.speed, free]);
  });

  it('is refused where there is nothing to read', () => {
    expect(refuse(showOf(''), { kind: 'finish-in', length: 1000 })?.code).toBe('nothing-to-read');
  });
});
