/** The cues of a whole rundown in the order in which they are read. */
import type { Cue, Rundown } from './script.ts';

/** Every cue of every story, in order. */
export const allCues = (rundown: Rundown): readonly Cue[] => rundown.stories.flatMap((story) => story.script.cues);
