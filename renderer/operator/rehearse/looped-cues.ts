/** Which cues of the timeline a loop is over. */
import type { Show } from '../../../core/show/show.ts';
import { cueIndexAt } from '../../../core/timeline/position.ts';
import { ms } from '../../../core/units/time.ts';

/** Their first and last index, and how the operator reads them: "cues 3–5". */
export type LoopedCues = { readonly first: number; readonly last: number; readonly words: string };

/** The looped cues; null without a loop. */
export const loopedCues = ({ rehearsal: { loop }, timeline }: Pick<Show, 'rehearsal' | 'timeline'>): LoopedCues | null => {
  if (loop === null) return null;
  const first = cueIndexAt(timeline, loop.from);
  const last = cueIndexAt(timeline, ms(loop.to - 1));
  const [one, other] = [timeline.cues[first]?.cue.n, timeline.cues[last]?.cue.n];
  if (one === undefined || other === undefined) return null;
  return { first, last, words: first === last ? `cue ${String(one)}` : `cues ${String(one)}–${String(other)}` };
};
