/** Which caption is shown at a time. */
import { reachOf } from '../../../core/captions/reach.ts';
import type { Track } from '../../../core/captions/track.ts';
import { lastIndexNotAfter } from '../../../core/units/last-index-not-after.ts';
import type { Ms } from '../../../core/units/time.ts';

/** The index of the caption that is shown at a time, of several the one that began last; -1 between captions. */
export const captionAt = (track: Track, time: Ms): number => {
  const reach = reachOf(track);
  for (let index = captionBegunBy(track, time); (reach[index] ?? -1) > time; index -= 1) {
    if ((track[index]?.end ?? -1) > time) return index;
  }
  return -1;
};

/** The last caption that has begun by a time; -1 before the first. */
export const captionBegunBy = (track: Track, time: Ms): number => lastIndexNotAfter(track.length, (at) => track[at]?.start ?? 0, time);
