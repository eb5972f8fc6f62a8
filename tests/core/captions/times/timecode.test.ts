import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameRateNames, frameRateNear, frameRates, frameTime, framesPerSecond, isFrameRateName, nearestFrame } from '../../../../core/captions/times/frame-rate.ts';
import { formatTimecode, parseTimecode, timecodeAt, timecodeTime } from '../../../../core/captions/times/timecode.ts';
import { ms } from '../../../../core/units/time.ts';

const ntsc = frameRates['29.97'];
const anyRate = fc.constantFrom(...frameRateNames).map((name) => frameRates[name]);
const aDay = 24 * 3600 * 60;

describe('frame rates', () => {
  it('are named from the slowest to the fastest, and none is forgotten', () => {
    expect(frameRateNames.toSorted((one, other) => Number(one) - Number(other))).toEqual(frameRateNames);
    expect(new Set<string>(Object.keys(frameRates))).toEqual(new Set(frameRateNames));
    expect([isFrameRateName('29.97'), isFrameRateName('toString'), isFrameRateName('26')]).toEqual([true, false, false]);
  });

  it.each([
    [23.976, '23.976'],
    [24000 / 1001, '23.976'],
    [23.98, '23.976'],
    [24, '24'],
    [29.97, '29.97'],
    [30000 / 1001, '29.97'],
    [59.94, '59.94'],
    [60, '60'],
  ])('knows %d as %s', (fps, name) => {
    expect(frameRateNear(fps)?.name).toBe(name);
  });

  it.each([0, 23.5, 26, 120, Number.NaN])('knows no %d', (fps) => {
    expect(frameRateNear(fps)).toBeNull();
  });

  it('names each rate by what it is', () => {
    for (const name of frameRateNames) expect(framesPerSecond(frameRates[name])).toBeCloseTo(Number(name), 2);
  });

  it('finds each frame again by its time', () => {
    fc.assert(fc.property(anyRate, fc.nat(aDay), (rate, frame) => {
      expect(nearestFrame(frameTime(frame, rate), rate)).toBe(frame);
    }));
  });
});

describe('parseTimecode', () => {
  it.each([
    ['00:00:00:00', 0, false],
    ['00:00:59:29', 1799, false],
    ['00:01:00:00', 1800, false],
    ['00:00:59;29', 1799, true],
    ['00:01:00;02', 1800, true],
    ['00:01:00.02', 1800, true],
    ['00:01:00,02', 1800, true],
    ['00:09:59;29', 17_981, true],
    ['00:10:00;00', 17_982, true],
    ['01:00:00;00', 107_892, true],
    ['01:00:00:00', 108_000, false],
    ['23:59:59;29', 2_589_407, true],
  ])('reads %s at 29.97 as frame %d', (text, frame, dropFrame) => {
    expect(parseTimecode(text, ntsc)).toEqual({ frame, dropFrame });
    expect(formatTimecode({ frame, dropFrame }, ntsc)).toBe(text.replace(/[.,]/, ';'));
  });

  it('leaves four numbers out at 59.94', () => {
    expect(parseTimecode('00:01:00;04', frameRates['59.94'])?.frame).toBe(3600);
    expect(parseTimecode('00:01:00;03', frameRates['59.94'])).toBeNull();
  });

  it.each(['00:01:00;00', '00:01:00;01', '00:00:00:30', '00:60:00:00', '00:00:60:00', '0:00:00:00', '00:00:00', '00:00:00:00:00', '', 'a'])(
    'does not read %j at 29.97',
    (text) => {
      expect(parseTimecode(text, ntsc)).toBeNull();
    },
  );

  it.each(['23.976', '24', '25', '30', '50', '60'] as const)('has no drop-frame at %s', (name) => {
    expect(parseTimecode('00:00:01;00', frameRates[name])).toBeNull();
    expect(formatTimecode({ frame: 0, dropFrame: true }, frameRates[name])).toBe('00:00:00:00');
    expect(timecodeAt(ms(0), frameRates[name], true)).toEqual({ frame: 0, dropFrame: false });
  });
});

describe('timecode', () => {
  it('reads back every frame that it writes', () => {
    fc.assert(fc.property(anyRate, fc.boolean(), fc.nat(aDay), (rate, dropFrame, frame) => {
      const wanted = { frame, dropFrame: dropFrame && rate.dropped > 0 };
      expect(parseTimecode(formatTimecode(wanted, rate), rate)).toEqual(wanted);
    }), { numRuns: 2000 });
  });

  it('counts on by one: no number twice, none missing, over ten minutes', () => {
    let last = '';
    for (let frame = 0; frame < 18_100; frame += 1) {
      const text = formatTimecode({ frame, dropFrame: true }, ntsc);
      expect(text > last).toBe(true);
      last = text;
    }
    expect(last).toBe('00:10:03;27');
  });

  it('keeps to the clock within five frames over a day when it drops frames', () => {
    fc.assert(fc.property(fc.nat(2_589_407), (frame) => {
      const shown = formatTimecode({ frame, dropFrame: true }, ntsc);
      const [hours = 0, minutes = 0, seconds = 0, frames = 0] = shown.split(/[:;]/).map(Number);
      const clock = ((hours * 60 + minutes) * 60 + seconds) * 1000 + (frames * 1001) / 30;
      // Two frames before a minute's drop, and 2.6 frames a day that no drop makes good (ST 12-1, 5.2.2).
      expect(Math.abs(clock - frameTime(frame, ntsc))).toBeLessThan(160);
    }));
  });

  it('is that of the nearest frame, and never before 0', () => {
    expect(timecodeTime({ frame: 108_000, dropFrame: false }, ntsc)).toBe(3_603_600);
    expect(timecodeAt(ms(3_600_000), ntsc, true)).toEqual({ frame: 107_892, dropFrame: true });
    expect(timecodeAt(ms(-500), ntsc, true)).toEqual({ frame: 0, dropFrame: true });
  });
});
