/** The frame rates of video as exact fractions, and times counted in their frames. */
import { type Ms, wholeMs } from '../../units/time.ts';

/** The names, the slowest first. */
export const frameRateNames = ['23.976', '24', '25', '29.97', '30', '50', '59.94', '60'] as const;

/** The name of a frame rate, as people write it. */
export type FrameRateName = (typeof frameRateNames)[number];

/** A frame rate: `numerator / denominator` frames a second. */
export type FrameRate = {
  readonly name: FrameRateName;
  readonly numerator: number;
  readonly denominator: number;
  /** Frames in a second of timecode (SMPTE ST 12-1, 5.1): the rate, rounded up. */
  readonly nominal: number;
  /** Frame numbers that drop-frame timecode leaves out in a minute (ST 12-1, 5.2.2; ST 12-3 for 59.94); 0 where there is none. */
  readonly dropped: number;
};

const whole = (name: FrameRateName, nominal: number): FrameRate => ({ name, numerator: nominal, denominator: 1, nominal, dropped: 0 });

const ofNtsc = (name: FrameRateName, nominal: number, dropped: number): FrameRate => ({
  name,
  numerator: nominal * 1000,
  denominator: 1001,
  nominal,
  dropped,
});

/** Every frame rate by its name. */
export const frameRates: Readonly<Record<FrameRateName, FrameRate>> = {
  '23.976': ofNtsc('23.976', 24, 0),
  '24': whole('24', 24),
  '25': whole('25', 25),
  '29.97': ofNtsc('29.97', 30, 2),
  '30': whole('30', 30),
  '50': whole('50', 50),
  '59.94': ofNtsc('59.94', 60, 4),
  '60': whole('60', 60),
};

/** Frames a second. */
export const framesPerSecond = (rate: FrameRate): number => rate.numerator / rate.denominator;

/** True for the name of a frame rate. */
export const isFrameRateName = (name: string): name is FrameRateName => Object.hasOwn(frameRates, name);

/** The frame rate that is meant by a number such as 29.97 or 30000/1001; null when it is none of ours. */
export const frameRateNear = (fps: number): FrameRate | null =>
  Object.values(frameRates).find((rate) => Math.abs(framesPerSecond(rate) - fps) < 0.006) ?? null;

/** The time at which a frame begins, in whole milliseconds. */
export const frameTime = (frame: number, rate: FrameRate): Ms => wholeMs((frame * 1000 * rate.denominator) / rate.numerator);

/** The frame that begins nearest to a time. */
export const nearestFrame = (time: Ms, rate: FrameRate): number => Math.round((time * rate.numerator) / (1000 * rate.denominator));

/** True for a time at which a frame begins. */
export const isOnFrame = (time: Ms, rate: FrameRate): boolean => frameTime(nearestFrame(time, rate), rate) === time;
