import { describe, expect, it } from 'vitest';
import { apply } from '../../../core/show/apply.ts';
import { clocksOf } from '../../../core/show/clocks.ts';
import { easing } from '../../../core/show/move-roll.ts';
import { at, sampleText, showOf } from './fixture.ts';

const show = showOf(sampleText);
const length = show.timeline.duration;
/** What easing in from a hold costs, ms. */
const eased = easing / 2;

describe('the clocks', () => {
  it('of a held show at its start: all remains', () => {
    expect(clocksOf(show, at(5000))).toEqual({ readTime: length, elapsed: 0, remaining: length, overUnder: null });
  });

  it('run while it rolls', () => {
    expect(clocksOf(apply(show, { kind: 'roll' }, at(0)), at(2000))).toMatchObject({ elapsed: 2000, remaining: length - 2000 + eased });
  });

  it('reckon what remains at the present speed, rolling or to be rolled', () => {
    const double = apply(show, { kind: 'set-speed', speed: 2 }, at(0));
    expect(clocksOf(double, at(0)).remaining).toBe(length / 2);
    expect(clocksOf(apply(double, { kind: 'roll' }, at(0)), at(1000)).remaining).toBe(length / 2 - 1000 + eased);
  });

  it('reckon backwards like forwards', () => {
    expect(clocksOf(apply(show, { kind: 'reverse' }, at(0)), at(0)).remaining).toBe(length);
  });

  it('give over and under against the target, steady while it rolls at speed 1', () => {
    const aimed = apply(apply(show, { kind: 'set-target', target: length - 3000 }, at(0)), { kind: 'roll' }, at(0));
    expect([clocksOf(aimed, at(0)).overUnder, clocksOf(aimed, at(4000)).overUnder, clocksOf(aimed, at(length * 2)).overUnder]).toEqual([3000 + eased, 3000 + eased, 3000 + eased]);
    expect(clocksOf(apply(show, { kind: 'set-target', target: length + 500 }, at(0)), at(0)).overUnder).toBe(-500);
  });

  it('stand still as soon as it holds', () => {
    const held = apply(apply(show, { kind: 'roll' }, at(0)), { kind: 'hold' }, at(1000));
    expect(clocksOf(held, at(9000))).toEqual(clocksOf(held, at(1000 + easing)));
  });
});
