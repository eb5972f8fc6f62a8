/** Lets other takes rule the timeline: it is built again, and the reader stays at the same place. */
import type { Take } from '../takes/take.ts';
import type { Instant } from '../units/time.ts';
import { retime } from './retime.ts';
import { nextRuling } from './ruling.ts';
import type { Show } from './show.ts';
import { timelineOf } from './timeline-of.ts';

/** The show ruled by these takes; none: everything is estimated. The same show when nothing rules before and after. */
export const ruleByTakes = (show: Show, takes: readonly Take[], now: Instant): Show => {
  if (takes.length === 0 && show.ruling.takes.length === 0) return show;
  const ruling = nextRuling(show.ruling, takes);
  return { ...retime(show, timelineOf(show.document.rundown, show.profile, ruling, show.cloaked), now), ruling };
};
