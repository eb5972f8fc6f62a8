/** Counts spoken words for the figures of the cue list's heading. */
import type { TimedCue } from '../../../core/timeline/timeline.ts';

/** Words of some cues: runs between spaces. */
export const wordCount = (cues: readonly TimedCue[]): number =>
  cues.reduce((total, timed) => total + (timed.cue.text.match(/\S+/g)?.length ?? 0), 0);
