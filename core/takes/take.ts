/** A take: one reading of a script, with the measured time of each cue. Plain data, kept as JSON. */
import type { CueId, Pause } from '../script/script.ts';
import type { Ms } from '../units/time.ts';

/** How the times of a take were measured: by taps of a key, by following the roll, or from the microphone. */
export type HowMeasured = 'tap' | 'roll' | 'microphone';

/** The measured time of one cue, counted from the start of the take. */
export type CueReading = {
  readonly cue: CueId;
  /** What the cue said when it was read: tells an edited cue from a new one later on. */
  readonly text: string;
  /** The pause that was written after it: what the silence up to the next cue is measured against. */
  readonly pause: Pause;
  /** First sound. */
  readonly start: Ms;
  /** Last sound, after `start`. */
  readonly end: Ms;
  /** True where the measuring is not sure of itself: an ad-lib, a repeat or a skip near by, or a pause that was not heard. */
  readonly doubtful: boolean;
};

/** What is known of a take beside its times. */
export type TakeLabel = {
  /** The slug of the story that was read; null for a whole rundown. */
  readonly story: string | null;
  /** Who read; '' when nobody said. */
  readonly reader: string;
  /** Wall time of its start as an ISO 8601 text: a label, never calculated with. */
  readonly date: string;
  /** Name of the audio file kept beside it; null: none is kept. */
  readonly audio: string | null;
};

/** One reading, from roll to stop. `cues` are in the order of time, without overlaps; a cue that was not read is not in it. */
export type Take = TakeLabel & {
  /** Version of the format: 1. */
  readonly version: 1;
  readonly measured: HowMeasured;
  /** From roll to stop. */
  readonly duration: Ms;
  readonly cues: readonly CueReading[];
};

/** Version of the take format that is written. */
export const takeVersion = 1;

/** A label that says nothing yet. */
export const emptyLabel: TakeLabel = { story: null, reader: '', date: '', audio: null };
