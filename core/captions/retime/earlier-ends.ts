/** Keeps captions that were not shown together apart when times are moved or rounded. */
import { lastIndexNotAfter } from '../../units/last-index-not-after.ts';
import type { Track } from '../track.ts';

/** The ends of the captions gone through so far: as they were, and where they are now. */
export type EarlierEnds = {
  /** Takes an end of one of the captions. */
  readonly add: (end: number, moved: number) => void;
  /** The latest end now of all that ended by `start` before; -Infinity without any. */
  readonly floorFor: (start: number) => number;
};

/** None yet of the ends of `track`, in whatever order they will come. A tree of maxima (Fenwick): each step costs the logarithm of their number. */
export const earlierEnds = (track: Track): EarlierEnds => {
  const sorted = Float64Array.from(track, ({ end }) => end).sort();
  const tree = new Float64Array(sorted.length + 1).fill(Number.NEGATIVE_INFINITY);
  const rankOf = (time: number): number => lastIndexNotAfter(sorted.length, (index) => sorted[index] ?? 0, time) + 1;
  const add = (end: number, moved: number): void => {
    for (let at = rankOf(end); at > 0 && at < tree.length; at += at & -at) tree[at] = Math.max(tree[at] ?? moved, moved);
  };
  const floorFor = (start: number): number => {
    let floor = Number.NEGATIVE_INFINITY;
    for (let at = rankOf(start); at > 0; at -= at & -at) floor = Math.max(floor, tree[at] ?? floor);
    return floor;
  };
  return { add, floorFor };
};
