import { describe, expect, it } from 'vitest';
import { arrivalOf, isRolling, positionAt, positionIn } from '../../../core/show/roll.ts';
import type { Roll } from '../../../core/show/show.ts';
import { ms } from '../../../core/units/time.ts';
import { at } from './fixture.ts';

const timeline = { cues: [], duration: ms(10_000) };
const roll = (from: number, speed: number): Roll => ({ at: at(0), from: ms(from), speed });

describe('a roll', () => {
  it('is where it was plus what it has moved since', () => {
    expect(positionAt(roll(500, 2), at(1000))).toBe(2500);
    expect(positionAt(roll(500, 0), at(1000))).toBe(500);
    expect(positionAt(roll(500, -1), at(1000))).toBe(-500);
  });

  it('is kept on the timeline', () => {
    expect(positionIn({ roll: roll(9000, 1), timeline }, at(5000))).toBe(10_000);
    expect(positionIn({ roll: roll(500, -1), timeline }, at(5000))).toBe(0);
  });

  it('rolls unless its speed is 0', () => {
    expect([isRolling({ roll: roll(0, -0.5) }), isRolling({ roll: roll(0, 0) })]).toEqual([true, false]);
  });

  it('arrives at the end that it moves to', () => {
    expect(arrivalOf({ roll: roll(4000, 2), timeline })).toBe(at(3000));
    expect(arrivalOf({ roll: roll(4000, -2), timeline })).toBe(at(2000));
    expect(arrivalOf({ roll: roll(10_000, 1), timeline })).toBe(at(0));
    expect(arrivalOf({ roll: roll(4000, 0), timeline })).toBeNull();
  });
});
