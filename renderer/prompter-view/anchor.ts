/** Finds the block that is being read at a moment of the timeline. */
import type { TimedCue, Timeline } from '../../core/timeline/timeline.ts';
import type { Ms } from '../../core/units/time.ts';
import { type Blocks, blockAt } from './blocks.ts';
import { cueIndexAt } from '../../core/timeline/position.ts';

/** The part of a cue's words (0 to 1) that is read at a moment: all of them in its pause. */
export const shareRead = ({ start, end }: TimedCue, time: Ms): number => (end <= start ? 1 : Math.min(1, Math.max(0, (time - start) / (end - start))));

/** The index of the block that is read at a moment; 0 when nothing is read at all. */
export const anchorOf = (blocks: Blocks, timeline: Timeline, time: Ms): number => {
  const timed = timeline.cues[cueIndexAt(timeline, time)];
  if (timed === undefined) return 0;
  return Math.max(0, blockAt(blocks, timed.cue.id, shareRead(timed, time)));
};
