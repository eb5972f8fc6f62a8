import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameRates, type FrameRateName, frameTime, nearestFrame } from '../../../../core/captions/times/frame-rate.ts';
import { rippleDelete, rippleEnd } from '../../../../core/captions/retime/ripple.ts';
import { shiftFrom, shiftTo, shiftTrack } from '../../../../core/captions/retime/shift.ts';
import { snapToFrames } from '../../../../core/captions/retime/snap-to-frames.ts';
import { convertFrameRate, rateFactor, stretchTrack } from '../../../../core/captions/retime/stretch.ts';
import type { Track } from '../../../../core/captions/track.ts';
import type { Result } from '../../../../core/problem/failure.ts';
import { ms } from '../../../../core/units/time.ts';
import { anyTrack, isSound, timesOf, trackOf } from './tracks.ts';

const three = trackOf([1000, 2000], [3000, 4000], [4000, 6000]);

const timesIn = (result: Result<Track>): unknown => (result.ok ? timesOf(result.value) : result.error.code);

const anyRate = fc.constantFrom(...(Object.keys(frameRates) as readonly FrameRateName[])).map((name) => frameRates[name]);
const anyTime = fc.integer({ min: -200_000, max: 200_000 }).map(ms);

describe('shift', () => {
  it('moves everything', () => {
    expect(timesOf(shiftTrack(three, ms(500)))).toEqual([[1500, 2500], [3500, 4500], [4500, 6500]]);
  });

  it('leaves out what would end before 0 and cuts what would begin before it', () => {
    expect(timesOf(shiftTrack(three, ms(-2000)))).toEqual([[1000, 2000], [2000, 4000]]);
    expect(timesOf(shiftTrack(three, ms(-3500)))).toEqual([[0, 500], [500, 2500]]);
  });

  it('keeps everything else of a caption', () => {
    const [caption] = shiftTrack(trackOf([0, 10]).map((one) => ({ ...one, speaker: 'Anna' })), ms(5));
    expect(caption).toEqual({ id: '1', start: 5, end: 15, lines: ['Words'], speaker: 'Anna' });
  });

  it.each([
    [0, 500, [[1500, 2500], [3500, 4500], [4500, 6500]]],
    [1, 500, [[1000, 2000], [3500, 4500], [4500, 6500]]],
    [1, -1000, [[1000, 2000], [2000, 3000], [3000, 5000]]],
    [1, -1001, 'would-overlap'],
    [2, -1, 'would-overlap'],
    [0, -500, [[500, 1500], [2500, 3500], [3500, 5500]]],
    [3, 0, 'no-such-caption'],
  ])('from caption index %d by %d gives %j', (index, by, expected) => {
    expect(timesIn(shiftFrom(three, index, ms(by)))).toEqual(expected);
  });

  it('may move what overlaps already', () => {
    expect(timesIn(shiftFrom(trackOf([0, 2000], [1000, 3000]), 1, ms(-500)))).toEqual([[0, 2000], [500, 2500]]);
  });

  it('says how far back there is room', () => {
    const result = shiftFrom(three, 1, ms(-1001));
    expect(result.ok ? '' : result.error.message).toBe('Caption 2 can be moved back by 00:00:01.000 at most: the one before it is shown until then.');
  });

  it('moves a caption to a time, and the others with it', () => {
    expect(timesIn(shiftTo(three, 1, ms(10_000)))).toEqual([[8000, 9000], [10_000, 11_000], [11_000, 13_000]]);
    expect(timesIn(shiftTo(three, 9, ms(0)))).toBe('no-such-caption');
  });

  it('gives a sound track, and there and back is the same', () => {
    fc.assert(fc.property(anyTrack, anyTime, (track, by) => {
      expect(isSound(shiftTrack(track, by))).toBe(true);
      if (by >= 0) expect(shiftTrack(shiftTrack(track, by), ms(0 - by))).toEqual(track);
    }));
  });
});

describe('stretch', () => {
  const point = (from: number, to: number) => ({ from: ms(from), to: ms(to) });

  it('takes the line through two points', () => {
    expect(timesIn(stretchTrack(three, point(1000, 2000), point(4000, 8000)))).toEqual([[2000, 4000], [6000, 8000], [8000, 12_000]]);
  });

  it.each([
    ['one point twice', point(1000, 2000), point(1000, 3000)],
    ['points that run backwards', point(1000, 2000), point(2000, 1000)],
    ['no length', point(1000, 2000), point(2000, 2000)],
    ['five times the length', point(1000, 2000), point(2000, 7000)],
    ['a fifth of the length', point(0, 0), point(5000, 1000)],
  ])('refuses %s', (_, one, other) => {
    expect(timesIn(stretchTrack(three, one, other))).toBe('bad-points');
  });

  it('takes an even drift out', () => {
    const drifted = trackOf([10_010, 12_012], [3_603_600, 3_605_602]);
    expect(timesIn(stretchTrack(drifted, point(10_010, 10_000), point(3_603_600, 3_600_000)))).toEqual([[10_000, 12_000], [3_600_000, 3_602_000]]);
  });

  it('gives a sound track', () => {
    fc.assert(fc.property(anyTrack, anyTime, anyTime, fc.integer({ min: 26, max: 399 }), (track, from, to, percent) => {
      const result = stretchTrack(track, point(from, to), point(from + 100_000, to + percent * 1000));
      expect(result.ok && isSound(result.value)).toBe(true);
    }));
  });
});

describe('frame rates', () => {
  it.each([
    ['24', '25', 3_600_000, 3_456_000],
    ['25', '24', 3_600_000, 3_750_000],
    ['23.976', '24', 3_603_600, 3_600_000],
    ['30', '29.97', 3_600_000, 3_603_600],
    ['25', '23.976', 3_600_000, 3_753_750],
    ['29.97', '59.94', 3_600_000, 1_800_000],
  ] as const)('from %s to %s takes %d to %d', (from, to, time, expected) => {
    const [caption] = convertFrameRate(trackOf([time, time + 1000]), frameRates[from], frameRates[to]);
    expect(caption?.start).toBe(expected);
  });

  it('comes back to within a millisecond, and is sound', () => {
    fc.assert(fc.property(anyTrack, anyRate, anyRate, (track, from, to) => {
      const there = convertFrameRate(track, from, to);
      expect(isSound(there)).toBe(true);
      if (rateFactor(from, to) < 1) return;
      convertFrameRate(there, to, from).forEach(({ start }, index) => {
        expect(Math.abs(start - (track[index]?.start ?? 0))).toBeLessThanOrEqual(1);
      });
    }));
  });
});

describe('ripple', () => {
  it.each([
    [0, 1500, [[1000, 1500], [2500, 3500], [3500, 5500]]],
    [1, 4500, [[1000, 2000], [3000, 4500], [4500, 6500]]],
    [2, 7000, [[1000, 2000], [3000, 4000], [4000, 7000]]],
    [1, 3000, 'bad-time'],
    [3, 9000, 'no-such-caption'],
  ])('lets caption index %d end at %d', (index, end, expected) => {
    expect(timesIn(rippleEnd(three, index, ms(end)))).toEqual(expected);
  });

  it.each([
    [0, [[1000, 2000], [2000, 4000]]],
    [2, [[1000, 2000], [3000, 4000]]],
    [3, 'no-such-caption'],
  ])('takes caption index %d out', (index, expected) => {
    expect(timesIn(rippleDelete(three, index))).toEqual(expected);
  });

  it('gives a sound track', () => {
    fc.assert(fc.property(anyTrack, fc.nat(40), fc.integer({ min: 1, max: 20_000 }), (track, index, length) => {
      const start = track[index]?.start ?? 0;
      for (const result of [rippleEnd(track, index, ms(start + length)), rippleDelete(track, index)]) {
        expect(!result.ok || isSound(result.value)).toBe(true);
      }
    }));
  });
});

describe('snapToFrames', () => {
  it('puts times on the nearest frames', () => {
    expect(timesOf(snapToFrames(trackOf([1010, 1990], [2030, 2031]), frameRates['25']))).toEqual([[1000, 2000], [2040, 2080]]);
  });

  it('gives a sound track on frames, and twice is once', () => {
    fc.assert(fc.property(anyTrack, anyRate, (track, rate) => {
      const snapped = snapToFrames(track, rate);
      expect(isSound(snapped)).toBe(true);
      for (const { start, end } of snapped) {
        expect(frameTime(nearestFrame(start, rate), rate)).toBe(start);
        expect(frameTime(nearestFrame(end, rate), rate)).toBe(end);
      }
      expect(snapToFrames(snapped, rate)).toEqual(snapped);
    }));
  });
});
