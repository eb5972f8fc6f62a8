/** Learns a reader's profile from what was measured, trusting little of it at first (design.md, section 4). */
import { calibrationPrior, followMemory, pauseCalibrationFrom } from '../speech/timing-constants.ts';
import { ms, type Ms } from '../units/time.ts';
import { newsreader, type ReaderProfile } from './timeline.ts';

/** One cue as it was really read, beside what the model gives for the newsreader (rate 1, pause scale 1). */
export type ReadSample = {
  /** The cue's words, from onset to the last sound. */
  readonly measured: Ms;
  readonly predicted: Ms;
  /** The silence after it, and what the model gives for it; null where the pause's length was written. */
  readonly pause: { readonly measured: Ms; readonly predicted: Ms } | null;
};

/** Measured and predicted time, summed. */
type Sums = { readonly measured: number; readonly predicted: number };

/** The ratio of the sums drawn towards 1: exp(ln(measured / predicted) x t / (t + 17 s)). 1 as long as nothing was measured. */
const shrunkRatio = ({ measured, predicted }: Sums): number => {
  if (measured <= 0 || predicted <= 0) return 1;
  return Math.exp(Math.log(measured / predicted) * (measured / (measured + calibrationPrior)));
};

const sum = (parts: readonly Sums[]): Sums =>
  parts.reduce((total, part) => ({ measured: total.measured + part.measured, predicted: total.predicted + part.predicted }), { measured: 0, predicted: 0 });

/** The reader's rate from samples; 1 with none. Predictions must be those of rate 1. */
export const calibratedRate = (samples: readonly ReadSample[]): number => shrunkRatio(sum(samples));

/**
 * The reader's profile from samples. The pause scale stays the newsreader's until 60 s of reading were measured; then it is the
 * pauses' own ratio, drawn towards 1 in the same way, less the rate that stretches them anyway.
 */
export const calibratedProfile = (samples: readonly ReadSample[]): ReaderProfile => {
  const rate = calibratedRate(samples);
  if (sum(samples).measured < pauseCalibrationFrom) return { rate, pauseScale: newsreader.pauseScale };
  const pauses = sum(samples.flatMap(({ pause }) => (pause === null ? [] : [pause])));
  return { rate, pauseScale: pauses.measured > 0 ? shrunkRatio(pauses) / rate : newsreader.pauseScale };
};

/** What live follow remembers: sums that fade as the reading goes on. */
export type Following = { readonly measured: Ms; readonly predicted: Ms };

/** Live follow before the first cue. */
export const notFollowingYet: Following = { measured: ms(0), predicted: ms(0) };

/** Live follow after one more cue: what was before fades by the time that the cue took (time constant 60 s). */
export const follow = (before: Following, sample: Pick<ReadSample, 'measured' | 'predicted'>): Following => {
  const kept = Math.exp(-Math.max(0, sample.measured) / followMemory);
  return { measured: ms(before.measured * kept + sample.measured), predicted: ms(before.predicted * kept + sample.predicted) };
};

/** The rate that live follow gives now. */
export const followedRate = (following: Following): number => shrunkRatio(following);
