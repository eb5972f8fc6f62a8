import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AsRunLine } from '../../../../core/show/air/as-run.ts';
import { type Movement, endOfMovement, followMovement } from '../../../../core/show/air/as-run-movement.ts';

const line = (clock: number, what: string, detail: string, air: AsRunLine['air'] = 'on-air'): AsRunLine => ({
  time: new Date(1_764_000_000_000 + clock).toISOString(), clock, air, what, detail, cue: 'The ferry', cueId: 'c1', position: clock,
});

const speed = (clock: number, value: number): AsRunLine => line(clock, 'set-speed', JSON.stringify({ speed: value }));

/** What is written of lines that come one after another, with the end of the last movement. */
const written = (lines: readonly AsRunLine[]): readonly AsRunLine[] => {
  let movement: Movement | null = null;
  const all: AsRunLine[] = [];
  for (const one of lines) {
    const followed = followMovement(movement, one);
    movement = followed.movement;
    all.push(...followed.lines);
  }
  const ended = movement === null ? null : endOfMovement(movement);
  return ended === null ? all : [...all, ended];
};

describe('a movement in the as-run log', () => {
  it('is its first order at once, and one line from where to where, over what, when it is over', () => {
    const stick = Array.from({ length: 40 }, (_, index) => speed(index * 50, (100 + index) / 100));
    const [first, end, ...others] = written(stick);
    expect(first).toEqual(stick[0]);
    expect(end).toEqual({ ...stick[39], detail: JSON.stringify({ to: { speed: 1.39 }, from: { speed: 1 }, orders: 40, over: 1950 }) });
    expect(others).toEqual([]);
  });
  it('ends with another command, an event, a rest, and a change of the air', () => {
    const [a, b] = [speed(0, 1), speed(50, 1.1)];
    for (const next of [line(100, 'hold', ''), line(100, 'event: on air', ''), speed(1051, 1.2), { ...speed(100, 1.2), air: 'idle' as const }]) {
      expect(written([a, b, next]).map(({ what, clock }) => [what, clock])).toEqual([['set-speed', 0], ['set-speed', 50], [next.what, next.clock]]);
    }
  });
  it('of a single order is that order', () => {
    expect(written([speed(0, 1)])).toEqual([speed(0, 1)]);
  });
  it('leaves every other command as it is, and every order is counted', () => {
    const any = fc.array(fc.tuple(fc.constantFrom('set-speed', 'jump-time', 'hold', 'roll', 'event: x'), fc.integer({ min: 1, max: 1500 })), { maxLength: 60 });
    fc.assert(
      fc.property(any, (given) => {
        let clock = 0;
        const lines = given.map(([what, after]) => line((clock += after), what, what === 'hold' ? '' : JSON.stringify({ to: clock })));
        const out = written(lines);
        const counted = (what: string): number => out.filter((one) => one.what === what).reduce((sum, { detail }) => sum + (detail.includes('"orders"') ? Number(/"orders":(\d+)/.exec(detail)?.[1]) - 1 : 1), 0);
        expect(out.map((one) => one.clock)).toEqual(out.map((one) => one.clock).toSorted((a, b) => a - b));
        for (const what of ['set-speed', 'jump-time', 'hold', 'roll', 'event: x']) expect(counted(what)).toBe(lines.filter((one) => one.what === what).length);
        expect(out.filter((one) => one.what === 'hold')).toEqual(lines.filter((one) => one.what === 'hold'));
      }),
    );
  });
});
