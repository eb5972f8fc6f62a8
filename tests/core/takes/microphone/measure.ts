/** Compares a take with what was really read. */
import type { Cue } from '../../../../core/script/script.ts';
import { hear, microphoneTake, startHearing } from '../../../../core/takes/microphone/microphone-recording.ts';
import { emptyLabel, type Take } from '../../../../core/takes/take.ts';
import { sampleRate, type Sound } from './synthetic.ts';

/** How far off a take is. */
export type Measured = {
  readonly median: number;
  readonly p95: number;
  readonly doubtful: number;
  /** Cues that were read and not found. */
  readonly missing: number;
  /** Texts of cues off by more than 300 ms (or never read) that are not doubtful. */
  readonly unmarked: readonly string[];
  readonly found: number;
};

const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};

/** The take of a sound that comes in pieces of 20 ms, as a microphone gives it. */
export const takeOfSound = (cues: readonly Cue[], { samples }: Sound): Take => {
  let recording = startHearing(cues, sampleRate);
  for (let at = 0; at < samples.length; at += 320) recording = hear(recording, samples.subarray(at, at + 320));
  return microphoneTake(recording, emptyLabel);
};

/** Measures a take of a sound against the sound's own truth. */
export const measureTake = (cues: readonly Cue[], sound: Sound, take: Take): Measured => {
  const truth = new Map([...sound.starts].map(([index, start]) => [cues[index]?.id, start] as const));
  const errors = take.cues.map(({ cue, start }) => Math.abs(start - (truth.get(cue) ?? Number.POSITIVE_INFINITY)));
  const read = errors.filter(Number.isFinite);
  const known = new Set(take.cues.map(({ cue }) => cue));
  return {
    median: quantile(read, 0.5),
    p95: quantile(read, 0.95),
    doubtful: take.cues.filter(({ doubtful }) => doubtful).length,
    missing: [...truth.keys()].filter((id) => id !== undefined && !known.has(id)).length,
    unmarked: take.cues.flatMap(({ text, doubtful }, index) => ((errors[index] ?? 0) > 300 && !doubtful ? [text] : [])),
    found: take.cues.length,
  };
};
