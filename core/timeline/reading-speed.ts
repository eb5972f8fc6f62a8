/** The reading speed of a cue: what the console shows beside it. */
import type { TimedCue } from './timeline.ts';

/**
 * Characters a second: the cue's text as displayed, spaces and punctuation included (a surrogate pair is one), over the
 * time of its reading without the pause after it.
 */
export const readingSpeed = ({ cue, start, end }: TimedCue): number => ([...cue.text].length * 1000) / (end - start);
