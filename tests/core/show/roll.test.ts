import { describe, expect, it } from 'vitest';
import { arrivalOf, instantOf, isCountingIn, isEasing, isRolling, nextTurn, positionAt, positionIn, rollFrom, speedAt, speedIn } from '../../../core/show/roll.ts';
import type { Loop, Rehearsal, Roll } from '../../../core/show/show.ts';
import type { CueId } from '../../../core/script/script.ts';
import { ms } from '../../../core/units/time.ts';
import { at } from './fixture.ts';

const timeline = { cues: [], duration: ms(10_000) };
const rehearsal: Rehearsal = { on: false, countIn: ms(0), marksWords: false, guide: 'none', loop: null };
const roll = (from: number, speed: number): Roll => ({ at: at(0), from: ms(from), speed });

describe('a roll', () => {
  it('is where it was plus what it has moved since', () => {
    expect(positionAt(roll(500, 2), at(1000))).toBe(2500);
    expect(positionAt(roll(500, 0), at(1000))).toBe(500);
    expect(positionAt(roll(500, -1), at(1000))).toBe(-500);
  });

  it('is kept on the timeline', () => {
    expect(positionIn({ roll: roll(9000, 1), timeline, rehearsal }, at(5000))).toBe(10_000);
    expect(positionIn({ roll: roll(500, -1), timeline, rehearsal }, at(5000))).toBe(0);
  });

  it('rolls unless its speed is 0', () => {
    expect([isRolling({ roll: roll(0, -0.5) }), isRolling({ roll: roll(0, 0) })]).toEqual([true, false]);
  });

  it('arrives at the end that it moves to', () => {
    expect(arrivalOf({ roll: roll(4000, 2), timeline, rehearsal })).toBe(at(3000));
    expect(arrivalOf({ roll: roll(4000, -2), timeline, rehearsal })).toBe(at(2000));
    expect(arrivalOf({ roll: roll(10_000, 1), timeline, rehearsal })).toBe(at(0));
    expect(arrivalOf({ roll: roll(4000, 0), timeline, rehearsal })).toBeNull();
  });
});

describe('a roll that eases', () => {
  const eased = (speed: number, from: number): Roll => ({ ...roll(1000, speed), ease: { from, over: ms(200) } });

  it('comes evenly from the old speed to its own, and goes on steadily', () => {
    expect([0, 100, 200, 300].map((time) => speedAt(eased(2, 1), at(time)))).toEqual([1, 1.5, 2, 2]);
    expect([0, 100, 200, 300].map((time) => positionAt(eased(2, 1), at(time)))).toEqual([1000, 1125, 1300, 1500]);
    expect([0, 200, 900].map((time) => positionAt(eased(0, 1), at(time)))).toEqual([1000, 1100, 1100]);
    expect([0, 199, 200].map((time) => isEasing(eased(2, 1), at(time)))).toEqual([true, true, false]);
  });

  it('is the same movement told from any later instant', () => {
    for (const told of [0, 50, 150, 250]) {
      const later = rollFrom(eased(-1, 2), at(told));
      for (const time of [told, told + 30, 400]) expect(positionAt(later, at(time))).toBeCloseTo(positionAt(eased(-1, 2), at(time)), 9);
    }
  });

  it('knows when it is where', () => {
    for (const one of [eased(2, 1), eased(1, 0), eased(0.5, 4), eased(-1, -2)]) {
      for (const time of [20, 180, 200, 350]) expect(instantOf(one, positionAt(one, at(time)))).toBeCloseTo(at(time), 6);
    }
    expect(instantOf(eased(0, 1), ms(1050))).toBeCloseTo(at(200 - Math.sqrt(20_000)), 6);
  });

  it('arrives when it really does', () => {
    const one = { roll: eased(1, 0), timeline, rehearsal };
    expect(arrivalOf(one)).toBe(at(9100));
    expect(positionIn(one, at(9100))).toBe(10_000);
  });
});

describe('a roll that begins later', () => {
  const later = { roll: { ...roll(4000, 2), at: at(3000) }, timeline, rehearsal };

  it('stands where it will begin until then', () => {
    expect([0, 2999, 3000, 3500].map((time) => positionIn(later, at(time)))).toEqual([4000, 4000, 4000, 5000]);
    expect([2999, 3000].map((time) => isCountingIn(later, at(time)))).toEqual([true, false]);
    expect([2999, 3000].map((time) => speedIn(later, at(time)))).toEqual([0, 2]);
    expect(isCountingIn({ roll: { ...roll(0, 0), at: at(3000) } }, at(0))).toBe(false);
  });

  it('turns when it begins', () => {
    expect(nextTurn(later, at(100))).toBe(at(3000));
    expect(nextTurn(later, at(3000))).toBeNull();
    expect(arrivalOf(later)).toBe(at(6000));
  });
});

describe('a loop', () => {
  const loop: Loop = { first: 'a' as CueId, last: 'b' as CueId, from: ms(2000), to: ms(5000) };
  const looped = (from: number, speed: number) => ({ roll: roll(from, speed), timeline, rehearsal: { ...rehearsal, loop } });

  it('leads the roll back to its start, as often as it comes to its end, without losing a millisecond', () => {
    expect([0, 999, 1000, 1001, 4000, 7250].map((time) => positionIn(looped(4000, 1), at(time)))).toEqual([4000, 4999, 2000, 2001, 2000, 2250]);
    expect([0, 1, 1500].map((time) => positionIn(looped(2000.5, -2), at(time)))).toEqual([2000.5, 4998.5, 2000.5]);
  });

  it('lets a roll run in from before it, and one that set out beyond it run on', () => {
    expect([1000, 5000].map((time) => positionIn(looped(0, 1), at(time)))).toEqual([1000, 2000]);
    expect(positionIn(looped(5000, 1), at(1000))).toBe(6000);
    expect(positionIn(looped(2000, -1), at(500))).toBe(1500);
  });

  it('never arrives, and turns at its end', () => {
    expect(arrivalOf(looped(4000, 1))).toBeNull();
    expect(arrivalOf(looped(6000, 1))).toBe(at(4000));
    expect(nextTurn(looped(4000, 2), at(100))).toBe(at(500));
    expect(nextTurn(looped(4000, -1), at(100))).toBe(at(2000));
    expect([nextTurn(looped(4000, 0), at(0)), nextTurn(looped(6000, 1), at(0))]).toEqual([null, null]);
  });

  it('does not drift: 30 minutes of it end where arithmetic says', () => {
    const minutes = 30 * 60_000;
    expect(positionIn(looped(2000, 1), at(minutes)) - 2000).toBeCloseTo(minutes % 3000, 6);
  });
});
