/** Reader profiles from takes: each take is fitted by itself, then all of a reader's together, so that one odd take moves nothing. */
import { calibrationPrior, pauseCalibrationFrom, uncertaintyShare } from '../speech/timing-constants.ts';
import { newsreader, type ReaderProfile } from '../timeline/timeline.ts';
import { ms, type Ms } from '../units/time.ts';
import { robustRatio, shrink, type Ratio } from './fit-take.ts';
import type { FittedReader } from './fitted-reader.ts';
import { takeSamples } from './take-samples.ts';
import type { Take } from './take.ts';

/** What one take shows of its reader: how words and pauses compare with the newsreader's. */
export type TakeFit = { readonly words: Ratio; readonly pauses: Ratio };

/** What a take shows; null when it has no cue that is sure. */
export const fitOfTake = (take: Take): TakeFit | null => {
  const samples = takeSamples(take);
  if (samples.length === 0) return null;
  return { words: robustRatio(samples), pauses: robustRatio(samples.flatMap(({ pause }) => (pause === null ? [] : [pause]))) };
};

/**
 * A take that is farther than this from the reader's middle, as a factor, is odd: another reader's, or another way of reading. It counts for
 * nothing, and the nearer one is to that the less it counts (Tukey's biweight). A choice of ours.
 */
const oddFrom = 1.15;

/** No take counts for more than this, so that a long odd one has no majority by itself. */
const mostWeight = ms(300_000);

const weightOf = ({ measured }: Ratio): number => Math.min(measured, mostWeight);

/** The middle of ratios, each as heavy as its time. */
const middleOf = (ratios: readonly Ratio[]): number => {
  const sorted = ratios.toSorted((one, other) => one.ratio - other.ratio);
  const half = sorted.reduce((sum, ratio) => sum + weightOf(ratio), 0) / 2;
  let passed = 0;
  for (const ratio of sorted) {
    passed += weightOf(ratio);
    if (passed >= half) return ratio.ratio;
  }
  return 1;
};

type Weighed = { readonly ratio: Ratio; readonly weight: number };

/** How much each ratio counts: its time, less the farther it is from the middle. */
const weighAround = (ratios: readonly Ratio[], middle: number): readonly Weighed[] =>
  ratios.map((ratio) => {
    const distance = Math.min(1, Math.abs(Math.log(ratio.ratio / middle)) / Math.log(oddFrom));
    return { ratio, weight: weightOf(ratio) * (1 - distance ** 2) ** 2 };
  });

const centreOf = (weighed: readonly Weighed[], otherwise: number): number => {
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? otherwise : Math.exp(weighed.reduce((sum, { ratio, weight }) => sum + weight * Math.log(ratio.ratio), 0) / total);
};

/** The middle is found again from what counts, so that in the end it does not depend on the odd ones. */
const rounds = 12;

/** The ratios with their weights. Of one or two all count, as neither of two is the odd one. */
const weigh = (ratios: readonly Ratio[]): readonly Weighed[] => {
  if (ratios.length < 3) return ratios.map((ratio) => ({ ratio, weight: weightOf(ratio) }));
  let middle = middleOf(ratios);
  for (let round = 0; round < rounds; round += 1) middle = centreOf(weighAround(ratios, middle), middle);
  return weighAround(ratios, middle);
};

/** Several ratios as one: means of their logarithms and scatters; times add up. */
const together = (ratios: readonly Ratio[]): Ratio => {
  const weighed = weigh(ratios.filter(({ measured }) => measured > 0)).filter(({ weight }) => weight > 0);
  const heard = weighed.map(({ ratio }) => ratio);
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (of: (ratio: Ratio) => number): number => (total === 0 ? 0 : weighed.reduce((sum, { ratio, weight }) => sum + weight * of(ratio), 0) / total);
  return {
    ratio: Math.exp(mean(({ ratio }) => Math.log(ratio))),
    scatter: mean(({ scatter }) => scatter),
    measured: ms(heard.reduce((sum, { measured }) => sum + measured, 0)),
  };
};

/**
 * How far a read time at a profile may be off, as a share: 8 % for a reader nobody has measured, falling to 4 % as time is
 * measured, by the same 17 s that the rate is drawn by (design.md, section 4).
 */
export const profileUncertainty = (measured: Ms): number => {
  const unknown = uncertaintyShare.uncalibrated ** 2 - uncertaintyShare.calibrated ** 2;
  return Math.hypot(uncertaintyShare.calibrated, Math.sqrt(unknown) * (calibrationPrior / (measured + calibrationPrior)));
};

const profileOf = (words: Ratio, pauses: Ratio): ReaderProfile => {
  const rate = shrink(words);
  const known = words.measured >= pauseCalibrationFrom && pauses.measured > 0;
  return { rate, pauseScale: known ? shrink(pauses) / rate : newsreader.pauseScale };
};

/** A reader from their takes' fits; a newsreader, not measured, from none. */
export const fitReader = (name: string, fits: readonly TakeFit[]): FittedReader => {
  const words = together(fits.map((fit) => fit.words));
  return {
    name,
    profile: profileOf(words, together(fits.map((fit) => fit.pauses))),
    measured: words.measured,
    takes: fits.length,
    uncertainty: profileUncertainty(words.measured),
  };
};
