/** Keeps captions that were not shown together apart when times are moved or rounded. */
import { lastIndexNotAfter } from '../../units/last-index-not-after.ts';

/** The ends of the captions gone through so far: as they were, and where they are now. */
export type EarlierEnds = {
  readonly add: (end: number, moved: number) => void;
  /** The latest end now of all that ended by `start` before; -Infinity without any. */
  readonly floorFor: (start: number) => number;
};

/** An empty list. Adding costs little where ends come nearly in order, as those of captions do. */
export const earlierEnds = (): EarlierEnds => {
  const ends: { readonly end: number; readonly moved: number; floor: number }[] = [];
  const add = (end: number, moved: number): void => {
    let at = ends.length;
    while ((ends[at - 1]?.end ?? Number.NEGATIVE_INFINITY) > end) at -= 1;
    ends.splice(at, 0, { end, moved, floor: moved });
    for (const [index, one] of ends.slice(at).entries()) one.floor = Math.max(one.moved, ends[at + index - 1]?.floor ?? one.moved);
  };
  const floorFor = (start: number): number => ends[lastIndexNotAfter(ends.length, (index) => ends[index]?.end ?? 0, start)]?.floor ?? Number.NEGATIVE_INFINITY;
  return { add, floorFor };
};
