import { describe, expect, it } from 'vitest';
import { calibratedProfile, calibratedRate, follow, followedRate, notFollowingYet, type ReadSample } from '../../../core/timeline/calibrate.ts';
import { ms } from '../../../core/units/time.ts';

const sample = (measured: number, predicted: number, pause: ReadSample['pause'] = null): ReadSample => ({ measured: ms(measured), predicted: ms(predicted), pause });
const pause = (measured: number, predicted: number) => ({ measured: ms(measured), predicted: ms(predicted) });

describe('calibratedRate', () => {
  it('is 1 before anything was measured', () => {
    expect(calibratedRate([])).toBe(1);
    expect(calibratedRate([sample(0, 0)])).toBe(1);
    expect(calibratedRate([sample(1000, 0)])).toBe(1);
  });
  it('believes half of it after 17 seconds', () => {
    expect(calibratedRate([sample(17_000, 8500)])).toBeCloseTo(Math.SQRT2, 10);
  });
  it('sums samples before it compares', () => {
    expect(calibratedRate([sample(10_000, 5000), sample(7000, 3500)])).toBeCloseTo(Math.SQRT2, 10);
  });
  it('comes close to the measured ratio in the end', () => {
    expect(calibratedRate([sample(3_600_000, 3_000_000)])).toBeCloseTo(1.2, 2);
  });
});

describe('calibratedProfile', () => {
  it('leaves the pause scale before 60 seconds', () => {
    expect(calibratedProfile([sample(59_999, 59_999, pause(9000, 3000))])).toEqual({ rate: 1, pauseScale: 1 });
  });
  it('measures the pauses from 60 seconds on, without the rate that is in them', () => {
    const profile = calibratedProfile([sample(60_000, 60_000, pause(17_000, 8500))]);
    expect(profile.rate).toBe(1);
    expect(profile.pauseScale).toBeCloseTo(Math.SQRT2, 10);
    const slow = calibratedProfile([sample(6_000_000, 3_000_000, pause(600_000, 300_000))]);
    expect(slow.pauseScale).toBeCloseTo(1, 1);
  });
  it('keeps the pause scale when no pause was measured', () => {
    expect(calibratedProfile([sample(70_000, 70_000)])).toEqual({ rate: 1, pauseScale: 1 });
  });
});

describe('follow', () => {
  it('starts at the newsreader', () => expect(followedRate(notFollowingYet)).toBe(1));
  it('forgets: a new pace outweighs an old one', () => {
    const slow = Array.from({ length: 60 }, () => sample(4000, 2000)).reduce(follow, notFollowingYet);
    expect(followedRate(slow)).toBeGreaterThan(1.6);
    const fast = Array.from({ length: 60 }, () => sample(2000, 2000)).reduce(follow, slow);
    expect(followedRate(fast)).toBeLessThan(1.15);
  });
  it('never remembers more than about a minute', () => {
    const long = Array.from({ length: 1000 }, () => sample(1000, 1000)).reduce(follow, notFollowingYet);
    expect(long.measured).toBeLessThan(61_000);
  });
});
