/** Puts a show on another timeline of the same cues: the reader stays at the same words, which go on at the speed that they had. */
import type { Timeline } from '../timeline/timeline.ts';
import type { Instant } from '../units/time.ts';
import { carryPosition, stretchAt } from './carry-position.ts';
import { reloop } from './loop.ts';
import { moveRoll } from './move-roll.ts';
import { positionIn } from './roll.ts';
import type { Show } from './show.ts';

/** The show on the timeline: its roll, what is frozen, and its loop. Markers are places, and stay what they are. */
export const retime = (show: Show, timeline: Timeline, now: Instant): Show => {
  const position = positionIn(show, now);
  const stretch = stretchAt(show.timeline, position, timeline);
  return reloop({
    ...moveRoll(show, now, carryPosition(show.timeline, position, timeline), show.roll.speed, { stretch }),
    frozen: show.frozen === null ? null : carryPosition(show.timeline, show.frozen, timeline),
    timeline,
  });
};
