/** The timing map: every cue's start, end and pause in whole milliseconds. The one map that everything reads. */
import type { Cue, CueId, PauseKind } from '../script/script.ts';
import type { Ms } from '../units/time.ts';
import type { Stretch } from './skips.ts';

/** How a reader reads: `rate` stretches everything (1 is a newsreader, 1.2 is 20 % slower), `pauseScale` the pauses. */
export type ReaderProfile = { readonly rate: number; readonly pauseScale: number };

/** The newsreader that the constants were measured on (design.md, section 4). */
export const newsreader: ReaderProfile = { rate: 1, pauseScale: 1 };

/**
 * Where a cue's time comes from: `measured` in a take, `edited` since the take (the estimate at the take's rate), or `estimated`
 * because the take does not know the cue.
 */
export type TimeSource = 'measured' | 'edited' | 'estimated';

/** A cue on the timeline. `end` is where its pause begins; the next cue starts at `end + pause.ms`. */
export type TimedCue = {
  readonly cue: Cue;
  readonly start: Ms;
  readonly end: Ms;
  readonly pause: { readonly kind: PauseKind; readonly ms: Ms };
  /** Only in a story that a take rules; elsewhere all is estimated. */
  readonly source?: TimeSource;
  /** True where the take was not sure of the measured time. */
  readonly doubtful?: true;
};

/** The timing map of a script: sorted, without overlaps; `duration` is the end of the last cue's pause. `skips`: what the reading passes over. */
export type Timeline = { readonly cues: readonly TimedCue[]; readonly duration: Ms; readonly skips?: readonly Stretch[] };

/**
 * Where the reading is: a cue and a fraction of the time from its start to the start of the next (0 to 1, its pause
 * included). Survives edits, another rate and another font.
 */
export type Place = { readonly cue: CueId; readonly fraction: number };
