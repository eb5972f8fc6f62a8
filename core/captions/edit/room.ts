/** The room that the captions around leave one of them. */
import { reachOf } from '../reach.ts';
import type { Caption, Track } from '../track.ts';

/** The latest time that a caption may have, ms: four days. */
const latest = 345_600_000;

/**
 * How far the caption at an index of a sorted track can go: from the end of the last one that is over when it starts to the start of the
 * first one that follows when it ends, ms. Those that are shown together with it already are not in its way. `reach`: that of the captions before it.
 */
export const roomOf = (track: Track, at: number, { start, end }: Caption, reach: ArrayLike<number> = reachOf(track)): { readonly from: number; readonly to: number } => {
  let from = 0;
  for (let index = at - 1; index >= 0 && (reach[index] ?? 0) > from; index -= 1) {
    const before = track[index]?.end ?? 0;
    if (before <= start) from = Math.max(from, before);
  }
  let next = at + 1;
  while ((track[next]?.start ?? Number.POSITIVE_INFINITY) < end) next += 1;
  return { from: Math.min(start, from), to: Math.max(end, track[next]?.start ?? latest) };
};
