import { describe, expect, it } from 'vitest';
import { formatTimeOfDay, parseTimeOfDay } from '../../../core/clock/parse-time-of-day.ts';
import { wallTime } from '../../../core/clock/wall-time.ts';
import { apply } from '../../../core/show/apply.ts';
import { clockLevel } from '../../../core/show/clock-level.ts';
import { clocksOf } from '../../../core/show/clocks.ts';
import type { Command } from '../../../core/show/command.ts';
import { dayClocksOf } from '../../../core/show/day-clocks.ts';
import type { Show } from '../../../core/show/show.ts';
import { ms } from '../../../core/units/time.ts';
import { at, sampleText, showOf } from './fixture.ts';

const zone = 'Europe/Berlin';

/** A fake clock: monotonic time from a moment of wall time on; the wall may be stepped. */
const clockFrom = (utc: string, stepped = 0) => (passed: number) => ({ now: wallTime(Date.parse(`${utc}Z`) + passed + stepped), zone });

const dayOf = (show: Show, wall: ReturnType<typeof clockFrom>, passed: number) => {
  const { timeOfDay, plannedEnd, startBy, startIn, overEnd } = dayClocksOf(show, clocksOf(show, at(passed)), wall(passed));
  return { shows: formatTimeOfDay(timeOfDay), ends: formatTimeOfDay(plannedEnd), startBy: startBy === null ? null : formatTimeOfDay(startBy), startIn, overEnd };
};

/** Rolling at once: without the ease, which costs the eighth of a second that it takes to come to speed. */
const rolled = (show: Show): Show => {
  const { roll, ...rest } = order(show, 0, { kind: 'roll' });
  return { ...rest, roll: { at: roll.at, from: roll.from, speed: roll.speed } };
};

const order = (show: Show, time: number, command: Command): Show => apply(show, command, at(time));

/** A script that reads a minute and a bit, at exactly a minute. */
const minuteShow = (): Show => {
  const long = showOf(sampleText.repeat(6));
  const rate = 60_000 / long.timeline.duration;
  const show = showOf(sampleText.repeat(6), { profile: { rate, pauseScale: 1 } });
  return { ...show, timeline: { ...show.timeline, duration: ms(60_000) } };
};

const endAt = (show: Show, text: string): Show => order(show, 0, { kind: 'set-end', at: parseTimeOfDay(text) });

describe('the clocks of the day', () => {
  it('say when it ends, when it must start, and how far off it is', () => {
    const show = endAt(minuteShow(), '18:30');
    const wall = clockFrom('2026-11-25T17:28:00');
    expect(dayOf(show, wall, 0)).toEqual({ shows: '18:28:00', ends: '18:29:00', startBy: '18:29:00', startIn: 60_000, overEnd: -60_000 });
    expect(dayOf(show, wall, 90_000)).toMatchObject({ shows: '18:29:30', startIn: -30_000, overEnd: 30_000 });
    expect(dayOf(minuteShow(), wall, 0)).toMatchObject({ ends: '18:29:00', startBy: null, startIn: null, overEnd: null });
  });

  it('stand while it is read on time, and move while it is held', () => {
    const wall = clockFrom('2026-11-25T17:28:30');
    const rolling = rolled(endAt(minuteShow(), '18:29:30'));
    expect([0, 20_000, 59_000].map((passed) => Math.round(dayOf(rolling, wall, passed).overEnd ?? NaN))).toEqual([0, 0, 0]);
    const held = order(rolling, 20_000, { kind: 'hold' });
    // A roll glides to its hold: an eighth of a second of the five is still read.
    expect(Math.round(dayOf(held, wall, 25_000).overEnd ?? NaN)).toBe(4875);
  });

  it('follow a jump and an edit', () => {
    const wall = clockFrom('2026-11-25T17:28:30');
    const show = endAt(minuteShow(), '18:29:30');
    const jumped = order(show, 0, { kind: 'jump-time', to: 45_000 });
    expect(dayOf(jumped, wall, 0)).toMatchObject({ overEnd: -45_000, startBy: '18:29:15' });
    const edited = order(show, 0, { kind: 'edit', baseRev: 1, changes: [{ from: 0, to: 0, insert: 'Many more words than before, and all of them to be read. ' }] });
    expect(dayOf(edited, wall, 0).overEnd).toBe(edited.timeline.duration - 60_000);
  });

  it('go over midnight as over any other minute', () => {
    const wall = clockFrom('2026-11-25T22:59:30');
    const show = rolled(endAt(minuteShow(), '00:00:20'));
    expect(dayOf(show, wall, 0)).toMatchObject({ shows: '23:59:30', ends: '00:00:30', overEnd: 10_000 });
    expect(dayOf(show, wall, 40_000)).toMatchObject({ shows: '00:00:10', ends: '00:00:30' });
    expect(dayOf(show, wall, 40_000).overEnd).toBeCloseTo(10_000);
    expect(dayOf(endAt(show, '23:59:50'), wall, 50_000).overEnd).toBeCloseTo(40_000);
  });

  it.each([
    ['forward', '2026-03-29T00:59:30', '03:00:30', '01:59:30', '03:00:30'],
    ['back', '2026-10-25T00:59:30', '02:00:30', '02:59:30', '02:00:30'],
  ])('hold when the clocks go %s', (_way, begins, wished, shows, ends) => {
    const show = rolled(endAt(minuteShow(), wished));
    const wall = clockFrom(begins);
    expect(dayOf(show, wall, 0)).toMatchObject({ shows, ends });
    expect([0, 29_000, 31_000, 59_000].map((passed) => Math.abs(Math.round(dayOf(show, wall, passed).overEnd ?? NaN)))).toEqual([0, 0, 0, 0]);
    expect([0, 31_000].map((passed) => Math.round(clocksOf(show, at(passed)).elapsed))).toEqual([0, 31_000]);
  });

  it('keep elapsed and remaining when the wall is stepped', () => {
    const show = rolled(minuteShow());
    const before = clocksOf(show, at(10_000));
    expect(dayOf(show, clockFrom('2026-11-25T17:28:30', 3_600_000), 10_000).ends).toBe('19:29:30');
    expect(clocksOf(show, at(10_000))).toEqual(before);
    expect([before.elapsed, before.remaining]).toEqual([10_000, 50_000]);
  });
});

describe('the level of a clock', () => {
  const limits = { amber: ms(2000), red: ms(10_000) };
  it('is green, amber and red by the limits, over and under alike', () => {
    expect([0, 1999, -2000, 9999, 10_000, -60_000].map((off) => clockLevel(ms(off), limits))).toEqual(['green', 'green', 'amber', 'amber', 'red', 'red']);
    expect(clockLevel(null, limits)).toBe('none');
  });
  it('is set by a command, red never before amber', () => {
    const show = order(showOf(sampleText), 0, { kind: 'set-clock-limits', amber: 5000, red: 1000 });
    expect(show.clockLimits).toEqual({ amber: 5000, red: 5000 });
    expect(order(show, 0, { kind: 'set-clock-limits', amber: 5000, red: 5000 })).toBe(show);
    expect(order(order(show, 0, { kind: 'set-end', at: 1000 }), 0, { kind: 'set-end', at: null }).endAt).toBeNull();
  });
});
