/** The time spent rolling: it runs forwards and backwards, through jumps, and stands still at the ends of the timeline. */
import { ms, type Instant, type Ms } from '../units/time.ts';
import { arrivalOf } from './roll.ts';
import type { Show, Stopwatch } from './show.ts';

/** What the stopwatch needs to know of the show. */
type Timed = Pick<Show, 'stopwatch' | 'roll' | 'timeline' | 'rehearsal'>;

/** The time spent rolling until now. Once the roll has come to an end of the timeline nothing is read, and nothing is counted. */
export const elapsedIn = (show: Timed, now: Instant): Ms => {
  const { gathered, since } = show.stopwatch;
  if (since === null) return gathered;
  const until = Math.min(now, arrivalOf(show) ?? now);
  return ms(gathered + Math.max(0, until - since));
};

/** The stopwatch with all that was gathered until now, running on from an instant (the end of a count-in may be yet to come), or not at all. */
export const settledStopwatch = (show: Timed, now: Instant, since: Instant | null): Stopwatch => ({ gathered: elapsedIn(show, now), since });
