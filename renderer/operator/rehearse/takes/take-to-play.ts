/** Which take the key for playing back plays. */
import { positionIn } from '../../../../core/show/roll.ts';
import type { Show } from '../../../../core/show/show.ts';
import type { TakeSummary } from '../../../../core/takes/kept-take.ts';
import { cueIndexAt } from '../../../../core/timeline/position.ts';
import type { Instant } from '../../../../core/units/time.ts';

/** The take that rules the story that is read, else the newest one of it, else the newest of all; null without any. `takes` are newest first. */
export const takeToPlay = (show: Show, takes: readonly TakeSummary[], now: Instant): TakeSummary | null => {
  const story = show.timeline.cues[cueIndexAt(show.timeline, positionIn(show, now))]?.cue.story ?? 0;
  const here = takes.filter((take) => take.story === story || take.slug === null);
  return here.find(({ rules }) => rules) ?? here[0] ?? takes[0] ?? null;
};
