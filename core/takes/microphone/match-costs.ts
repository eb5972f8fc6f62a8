/** What each way of matching sound with script costs: minus the logarithm of how likely it is, as measured and guessed. */
import type { Phrase } from './expected-phrases.ts';

/** How the reader reads, as far as it is known: lengths are multiplied by `rate`, silences by `pause`. */
export type Pacing = { readonly rate: number; readonly pause: number };

/** Costs in nats. Sources: the model's own error (design.md, section 4) and trials with synthesised speech (docs/takes.md). */
export const costs = {
  /** Scatter of a phrase's length: a share, and a part that does not shrink with it, ms. */
  lengthShare: 0.13,
  lengthFloor: 110,
  /** Scatter of a silence's length, as a factor's logarithm, and what is added to both before they are compared, ms. */
  silenceShare: 0.6,
  silenceFloor: 80,
  /** Nothing that is merely odd costs more than this. */
  most: 9,
  /** A silence inside a phrase, and for each 100 ms of it. */
  innerSilence: 0.8,
  innerSilencePer100: 1.2,
  /** No silence where a cue ends, and where a comma stands. */
  missingPause: 5,
  missingBeat: 0.7,
  /** Words that are not in the script, for each stretch of them, and for each second. */
  adLib: 6,
  adLibPerSound: 1,
  adLibPerSecond: 0.8,
  /** Cues that are not read, and for each of them. */
  skip: 6,
  skipPerCue: 1.2,
  /** The reading ends before the script does: the reader stopped, or is still reading. */
  unread: 4,
} as const;

/** Grows with the square near by and linearly far off, so that one odd length does not tear the rest along. */
const softSquare = (deviation: number): number => {
  const size = Math.abs(deviation);
  return Math.min(costs.most, size < 2 ? (size * size) / 2 : 2 * size - 2);
};

/** Words that were predicted to last `predicted` and lasted `measured`, ms. */
export const lengthCost = (measured: number, predicted: number): number => {
  const expected = Math.max(1, predicted);
  return softSquare(Math.log(Math.max(1, measured) / expected) / Math.hypot(costs.lengthShare, costs.lengthFloor / expected));
};

/** The silence after a phrase, `silence` ms long. */
export const silenceCost = (silence: number, phrase: Phrase, pacing: Pacing): number => {
  const expected = phrase.silence * (phrase.fixed ? 1 : pacing.rate * pacing.pause);
  return softSquare(Math.log((silence + costs.silenceFloor) / (expected + costs.silenceFloor)) / costs.silenceShare);
};

/** A silence where the script has none. */
export const innerSilenceCost = (silence: number): number => Math.min(costs.most, costs.innerSilence + (costs.innerSilencePer100 * silence) / 100);
