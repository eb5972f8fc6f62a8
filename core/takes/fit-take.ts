/** The reader profile of one take: robust against single cues, drawn towards the newsreader as far as the take is short or uneven. */
import { calibrationPrior, pauseCalibrationFrom } from '../speech/timing-constants.ts';
import type { ReadSample } from '../timeline/calibrate.ts';
import { newsreader, type ReaderProfile } from '../timeline/timeline.ts';
import { ms, type Ms } from '../units/time.ts';
import { medianOf } from './median.ts';

/** A measured time and the predicted one. */
type Pair = { readonly measured: number; readonly predicted: number };

/** How pairs compare: the ratio of their sums, the scatter of their logarithms, and the time measured. */
export type Ratio = { readonly ratio: number; readonly scatter: number; readonly measured: Ms };

/**
 * The scatter that the 17 s of design.md, section 4 belong to: 13.2 % mean absolute error a cue is a standard deviation of 16.5 %.
 * It stands for so many cues when a take's own scatter is taken.
 */
const usual = { scatter: 0.165, cues: 4 } as const;

/** Cues farther than this many standard deviations from the middle count as if they were at that distance. */
const clippedAt = 3;

/** A median absolute deviation in standard deviations of a normal distribution. */
const deviations = 1.4826;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The scatter of logarithms around their middle, leaning on the usual one while there are few. */
const scatterOf = (logs: readonly number[], middle: number): number => {
  const own = deviations * medianOf(logs.map((log) => Math.abs(log - middle)));
  return Math.sqrt((logs.length * own ** 2 + usual.cues * usual.scatter ** 2) / (logs.length + usual.cues));
};

/** Compares pairs: the ratio of sums after each odd one was drawn in. Pairs without time are passed over. */
export const robustRatio = (pairs: readonly Pair[]): Ratio => {
  const usable = pairs.filter(({ measured, predicted }) => measured > 0 && predicted > 0);
  const logs = usable.map(({ measured, predicted }) => Math.log(measured / predicted));
  const middle = medianOf(logs);
  const scatter = scatterOf(logs, middle);
  const reach = clippedAt * scatter;
  let measured = 0;
  let predicted = 0;
  usable.forEach((pair, index) => {
    measured += pair.predicted * Math.exp(clamp(logs[index] ?? middle, middle - reach, middle + reach));
    predicted += pair.predicted;
  });
  return { ratio: predicted > 0 ? measured / predicted : 1, scatter, measured: ms(usable.reduce((sum, pair) => sum + pair.measured, 0)) };
};

/**
 * The ratio drawn towards 1 by the formula of design.md, section 4. Its 17 s hold for a reading that scatters as the model's error does;
 * one that scatters less is believed sooner, in proportion to the variance (docs/takes.md says why).
 */
export const shrink = ({ ratio, scatter, measured }: Ratio): number => {
  const prior = calibrationPrior * Math.min(1, (scatter / usual.scatter) ** 2);
  return measured <= 0 ? 1 : Math.exp(Math.log(ratio) * (measured / (measured + prior)));
};

/** The profile that samples show; the pause scale only after 60 s of reading (design.md, section 4). */
export const fitSamples = (samples: readonly ReadSample[]): ReaderProfile => {
  const words = robustRatio(samples);
  const rate = shrink(words);
  if (words.measured < pauseCalibrationFrom) return { rate, pauseScale: newsreader.pauseScale };
  const pauses = robustRatio(samples.flatMap(({ pause }) => (pause === null ? [] : [pause])));
  return { rate, pauseScale: pauses.measured > 0 ? shrink(pauses) / rate : newsreader.pauseScale };
};
