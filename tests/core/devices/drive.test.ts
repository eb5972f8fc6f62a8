/** What controls order, carried out on a real show. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AxisUse } from '../../../core/devices/bindings.ts';
import { atRest, type Drive, type Driven, moved, turned } from '../../../core/devices/drive.ts';
import { unusedAxis } from '../../../core/devices/usual-inputs.ts';
import { apply } from '../../../core/show/apply.ts';
import { commandSchema } from '../../../core/show/command.ts';
import { positionIn } from '../../../core/show/roll.ts';
import type { Show } from '../../../core/show/show.ts';
import { at, sampleText, showOf } from '../show/fixture.ts';

type Hand = { readonly show: Show; readonly drive: Drive; readonly now: number };

const start: Hand = { show: showOf(sampleText), drive: atRest, now: 0 };

/** The show and the memory after what a control ordered, some ms later. */
const carried = ({ show, now }: Hand, { drive, orders }: Driven, later = 1000): Hand => ({
  show: orders.reduce((next, { command }) => apply(next, command, at(now)), show),
  drive,
  now: now + later,
});

const push = (hand: Hand, use: Partial<AxisUse>, value: number, id = 'pad/a1'): Hand =>
  carried(hand, moved(hand.drive, { id, value }, { ...unusedAxis, deadZone: 0.1, curve: 1, most: 2, ...use }, hand.show, at(hand.now)));

const order = (hand: Hand, command: Parameters<typeof apply>[1]): Hand => ({ ...hand, show: apply(hand.show, command, at(hand.now)), now: hand.now + 1000 });

const speeds = ({ show }: Hand): readonly [rolling: number, next: number] => [show.roll.speed, show.speed];

describe('a spring-loaded control', () => {
  const use = { drives: 'shuttle' } as const;

  it('rolls at its speed, back and forth, and holds at rest with the speed as it was', () => {
    const pushed = push(start, use, 1);
    expect(speeds(pushed)).toEqual([2, 2]);
    const back = push(pushed, use, -1);
    expect(speeds(back)).toEqual([-2, -2]);
    expect(speeds(push(back, use, 0))).toEqual([0, 1]);
  });

  it('holds a show that rolled before, and leaves its speed', () => {
    const rolling = order(order(start, { kind: 'set-speed', speed: 1.3 }), { kind: 'roll' });
    expect(speeds(push(push(rolling, use, 0.5), use, 0.05))).toEqual([0, 1.3]);
  });

  it('does nothing while it stays at rest', () => {
    const rolling = order(start, { kind: 'roll' });
    expect(push(rolling, use, 0.05).show).toBe(rolling.show);
  });

  it('does not roll again after somebody held the show, until it has been at rest', () => {
    const held = order(push(start, use, 1), { kind: 'hold' });
    const still = push(held, use, 0.8);
    expect(still.show.roll.speed).toBe(0);
    expect(push(push(still, use, 0), use, 0.8).show.roll.speed).toBeGreaterThan(1);
  });

  it('gives way to another one that is pushed, and its own rest then holds nothing', () => {
    const both = push(push(start, use, 1, 'pad/a1'), use, 0.5, 'shuttle/ring');
    const first = push(both, use, 0, 'pad/a1');
    expect(first.show.roll.speed).toBe(both.show.roll.speed);
    expect(speeds(push(first, use, 0, 'shuttle/ring'))).toEqual([0, 1]);
  });
});

describe('a fader', () => {
  it('holds at its lower end and rolls faster the higher it stands', () => {
    const use = { drives: 'fader' } as const;
    const half = push(start, use, 0);
    expect(half.show.roll.speed).toBeCloseTo(0.94, 2);
    expect(push(half, use, 1).show.roll.speed).toBe(2);
    expect(push(half, use, -1).show.roll.speed).toBe(0);
  });
});

describe('a bend', () => {
  const use = { drives: 'bend' } as const;
  const rolling = order(order(start, { kind: 'set-speed', speed: 1.2 }), { kind: 'roll' });

  it('changes the speed of a show that rolls, and gives it back', () => {
    const pushed = push(rolling, use, 1);
    expect(pushed.show.roll.speed).toBe(2.4);
    expect(push(pushed, use, -1).show.roll.speed).toBe(0.12);
    expect(speeds(push(pushed, use, 0))).toEqual([1.2, 1.2]);
  });

  it('leaves a show that holds', () => {
    expect(push(start, use, 1).show).toBe(start.show);
  });

  it('bends backwards what rolls backwards', () => {
    expect(push(order(rolling, { kind: 'reverse' }), use, 1).show.roll.speed).toBe(-2.4);
  });

  it('stays held when somebody held the show meanwhile', () => {
    expect(speeds(push(order(push(rolling, use, 1), { kind: 'hold' }), use, 0))).toEqual([0, 1.2]);
  });
});

describe('a wheel', () => {
  const jog: AxisUse = { ...unusedAxis, drives: 'jog' };
  const wheel = (hand: Hand, steps: number, use: AxisUse, later = 40): Hand => carried(hand, turned(hand.drive, steps, use, hand.show, at(hand.now)), later);
  const where = ({ show, now }: Hand): number => positionIn(show, at(now));

  it('jogs onwards and back, 300 ms a step, and never before the start', () => {
    const on = wheel(start, 4, jog);
    expect(where(on)).toBe(1200);
    expect(where(wheel(on, -1, jog))).toBe(900);
    expect(where(wheel(on, -50, jog))).toBe(0);
    expect(where(wheel(on, 4, { ...jog, inverted: true }))).toBe(0);
    expect(where(wheel(on, 9999, jog))).toBe(on.show.timeline.duration - 1);
  });

  it('adds quick steps up although the show has not answered yet', () => {
    const first = turned(atRest, 1, jog, start.show, at(0));
    const second = turned(first.drive, 1, jog, start.show, at(30));
    expect(second.orders).toEqual([{ command: { kind: 'jump-time', to: 600 }, continuous: true }]);
    expect(turned(second.drive, 1, jog, start.show, at(1000)).orders).toEqual([{ command: { kind: 'jump-time', to: 300 }, continuous: true }]);
  });

  it('steps the speed', () => {
    expect(wheel(start, 3, { ...jog, drives: 'speed-steps' }).show.speed).toBe(1.15);
    expect(wheel(start, -3, { ...jog, drives: 'speed-steps' }).show.speed).toBe(0.85);
  });

  it('drives nothing else', () => {
    expect(wheel(start, 3, unusedAxis).show).toBe(start.show);
    expect(wheel(start, 0, jog).show).toBe(start.show);
  });

  it('may be an encoder that sends MIDI values', () => {
    const use = { drives: 'jog', encoder: 'twos-complement' } as const;
    const on = push(start, use, (2 / 127) * 2 - 1);
    expect(positionIn(on.show, at(on.now))).toBe(600);
    expect(push(start, { ...use, encoder: 'binary-offset', drives: 'speed-steps' }, (63 / 127) * 2 - 1).show.speed).toBe(0.95);
  });
});

describe('any hands', () => {
  const use = fc.record({
    drives: fc.constantFrom('nothing', 'shuttle', 'bend', 'fader', 'jog', 'speed-steps'),
    deadZone: fc.double({ min: 0, max: 0.9, noNaN: true }),
    curve: fc.double({ min: 0.5, max: 4, noNaN: true }),
    most: fc.double({ min: 0.2, max: 4, noNaN: true }),
    inverted: fc.boolean(),
    encoder: fc.constantFrom(null, 'twos-complement', 'binary-offset', 'sign-bit'),
  }) as fc.Arbitrary<AxisUse>;
  const step = fc.record({ id: fc.constantFrom('a', 'b'), value: fc.double({ min: -1, max: 1, noNaN: true }), rest: fc.boolean() });

  it('order only what main takes, and spring-loaded controls at rest hold', () => {
    fc.assert(
      fc.property(use, fc.array(step, { maxLength: 15 }), (by, steps) => {
        let hand = start;
        for (const { id, value, rest } of steps) {
          const driven = moved(hand.drive, { id, value: rest ? 0 : value }, by, hand.show, at(hand.now));
          for (const { command } of driven.orders) expect(commandSchema.safeParse(command).success).toBe(true);
          hand = carried(hand, driven, 100);
        }
        const end = ['a', 'b'].reduce((last, id) => carried(last, moved(last.drive, { id, value: 0 }, by, last.show, at(last.now))), hand);
        if (by.drives === 'shuttle' && by.encoder === null) expect(end.show.roll.speed).toBe(0);
      }),
    );
  });
});
