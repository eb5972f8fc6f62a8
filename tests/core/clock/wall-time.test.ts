import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTimeOfDay, parseTimeOfDay } from '../../../core/clock/parse-time-of-day.ts';
import { nearestMoment, timeOfDay, wallTime } from '../../../core/clock/wall-time.ts';
import { ms } from '../../../core/units/time.ts';

/** Clocks go forward on 29 March 2026 at 2:00 and back on 25 October 2026 at 3:00. */
const zone = 'Europe/Berlin';
const at = (utc: string) => wallTime(Date.parse(`${utc}Z`));
const iso = (moment: number): string => new Date(moment).toISOString().slice(0, 19);
const clock = (text: string) => ms(parseTimeOfDay(text) ?? -1);
const nearest = (text: string, near: string): string => iso(nearestMoment(clock(text), at(near), zone));

describe('the time of day', () => {
  it('is what the wall shows, in summer and in winter', () => {
    expect(formatTimeOfDay(timeOfDay(at('2026-07-01T16:30:05'), zone))).toBe('18:30:05');
    expect(formatTimeOfDay(timeOfDay(at('2026-01-01T17:30:05'), zone))).toBe('18:30:05');
    expect(formatTimeOfDay(timeOfDay(wallTime(at('2026-01-01T22:59:59') + 999), zone))).toBe('23:59:59');
    expect(timeOfDay(wallTime(at('2026-01-01T23:00:00') + 250), zone)).toBe(250);
    expect(timeOfDay(wallTime(-1), 'UTC')).toBe(86_399_999);
  });

  it('jumps with the clocks', () => {
    expect(['2026-03-29T00:59:59', '2026-03-29T01:00:00'].map((one) => formatTimeOfDay(timeOfDay(at(one), zone)))).toEqual(['01:59:59', '03:00:00']);
    expect(['2026-10-25T00:59:59', '2026-10-25T01:00:00'].map((one) => formatTimeOfDay(timeOfDay(at(one), zone)))).toEqual(['02:59:59', '02:00:00']);
  });

  it('reads what people write, and nothing else', () => {
    expect(['18:30', '18:30:15', '7.05', ' 0:00 '].map((one) => parseTimeOfDay(one))).toEqual([66_600_000, 66_615_000, 25_500_000, 0]);
    expect(['24:00', '12:60', '12:00:60', '12', '', '1:2', 'noon', '12:00:00:00'].map((one) => parseTimeOfDay(one))).toEqual(Array.from({ length: 8 }, () => null));
  });
});

describe('the nearest moment of a time of day', () => {
  it('is today, or over midnight the one that is near', () => {
    expect(nearest('18:30', '2026-11-25T16:00:00')).toBe('2026-11-25T17:30:00');
    expect(nearest('00:10', '2026-11-25T22:50:00')).toBe('2026-11-25T23:10:00');
    expect(nearest('23:50', '2026-11-25T23:05:00')).toBe('2026-11-25T22:50:00');
  });

  it('holds through the nights in which the clocks change', () => {
    expect(nearest('06:00', '2026-03-28T23:30:00')).toBe('2026-03-29T04:00:00');
    expect(nearest('06:00', '2026-10-24T22:30:00')).toBe('2026-10-25T05:00:00');
    expect(nearest('01:30', '2026-10-25T03:00:00')).toBe('2026-10-24T23:30:00');
  });

  it('is the nearer of two, and as much later as the clocks went for one that there is not', () => {
    expect(nearest('02:30', '2026-10-24T23:00:00')).toBe('2026-10-25T00:30:00');
    expect(nearest('02:30', '2026-10-25T01:20:00')).toBe('2026-10-25T01:30:00');
    expect(nearest('02:30', '2026-03-29T00:00:00')).toBe('2026-03-29T01:30:00');
  });

  it('shows that time, and is never farther than half a day and the change of the clocks', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const anyMoment = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) });
    fc.assert(
      fc.property(minute, anyMoment, fc.constantFrom(zone, 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC'), (wanted, near, where) => {
        const found = nearestMoment(ms(wanted * 60_000), wallTime(near), where);
        expect(Math.abs(found - near)).toBeLessThanOrEqual(13 * 3_600_000);
        const shown = timeOfDay(found, where);
        const isSkipped = shown !== wanted * 60_000;
        if (isSkipped) expect(shown - wanted * 60_000).toBeLessThanOrEqual(3_600_000);
      }),
      { numRuns: 300 },
    );
  });
});
