import { describe, expect, it } from 'vitest';
import { frameRateOfTimes } from '../../../../core/captions/times/frame-rate-of-times.ts';
import { frameRateNames, frameRates, framesPerSecond } from '../../../../core/captions/times/frame-rate.ts';

const timesAt = (fps: number, count = 284): readonly number[] => Array.from({ length: count }, (_, index) => 0.067 + index / fps);

/** As WebM tells them. */
const inMs = (times: readonly number[]): readonly number[] => times.map((time) => Math.round(time * 1000) / 1000);

describe('the frame rate of a video', () => {
  it.each(frameRateNames)('%s is told from the times of its frames, in whole ms too, in any order', (name) => {
    const times = timesAt(framesPerSecond(frameRates[name]));
    expect(frameRateOfTimes(times)?.name).toBe(name);
    expect(frameRateOfTimes(inMs(times).toReversed())?.name).toBe(name);
  });

  it('is not guessed for other rates, for frames that come unevenly, and for few of them', () => {
    expect(frameRateOfTimes(timesAt(15))).toBeNull();
    expect(frameRateOfTimes(timesAt(25).map((time, index) => (index === 100 ? time + 0.01 : time)))).toBeNull();
    expect(frameRateOfTimes(timesAt(25).filter((_time, index) => index !== 100))).toBeNull();
    expect(frameRateOfTimes(timesAt(25, 50))).toBeNull();
    expect(frameRateOfTimes([])).toBeNull();
  });
});
