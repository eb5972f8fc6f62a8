/** Finds the frame rate of a video from the times of its first frames. */
import { type FrameRate, frameRates, framesPerSecond } from './frame-rate.ts';

/** Times are in whole ms in some files (WebM): over so long, seconds, 29.97 and 30 frames (0.1 % apart) can be told from one another. */
const leastSpan = 2.5;

/** A rate is meant when the measured one is so near, as a part of it: less than half of what 29.97 and 30 are apart. */
const tolerance = 0.0004;

/** A frame may be so far off its place, seconds: whole ms, and what encoders round. */
const unevenness = 0.002;

/** The rate of frames that begin at these times (seconds, in any order); null where it is none of ours, not constant, or they are too few to tell. */
export const frameRateOfTimes = (times: readonly number[]): FrameRate | null => {
  const sorted = times.toSorted((one, other) => one - other);
  const [first, last] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  if (last - first < leastSpan) return null;
  const length = (last - first) / (sorted.length - 1);
  if (sorted.some((time, index) => Math.abs(time - first - index * length) > unevenness)) return null;
  return Object.values(frameRates).find((rate) => Math.abs(framesPerSecond(rate) * length - 1) < tolerance) ?? null;
};
