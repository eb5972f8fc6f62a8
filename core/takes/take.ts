/** A take: one reading of a script, with the measured time of each cue. Plain data, kept as JSON. */
import type { Cue, CueId, Pause } from '../script/script.ts';
import type { Ms } from '../units/time.ts';

/** How the times of a take were measured: by taps of a key, by following the roll, or from the microphone. */
export type HowMeasured = 'tap' | 'roll' | 'microphone';

/** What a take has to know of a cue. */
export type ReadCue = Pick<Cue, 'id' | 'text' | 'pause'>;

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

/** The sound of a take: a file kept beside it. */
export type TakeAudio = {
  readonly file: string;
  /** The moment of the take at which the file begins; negative when the sound began before the take. */
  readonly at: Ms;
};

/** What is known of a take beside its times. */
export type TakeLabel = {
  /** The slug of the story that was read; null for a whole rundown. */
  readonly story: string | null;
  /** Who read; '' when nobody said. */
  readonly reader: string;
  /** Wall time of its start as an ISO 8601 text: a label, never calculated with. */
  readonly date: string;
  /** Its sound; null: none is kept. */
  readonly audio: TakeAudio | null;
};

/** One reading, from roll to stop. `cues` are in the order of time, without overlaps; a cue that was not read is not in it. */
export type Take = TakeLabel & {
  /** Version of the format: 1. */
  readonly version: 1;
  readonly measured: HowMeasured;
  /** There when the recording was cut off: what had been recorded is in it. */
  readonly unfinished?: true;
  /** From roll to stop. */
  readonly duration: Ms;
  readonly cues: readonly CueReading[];
};

/** Version of the take format that is written. */
export const takeVersion = 1;

/** A label that says nothing yet. */
export const emptyLabel: TakeLabel = { story: null, reader: '', date: '', audio: null };
