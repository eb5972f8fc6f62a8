/** Which of many sorted blocks are seen: found by halving, so that a long show costs no more than a short one. */
import { firstIndex } from '../first-index.ts';

/** A stretch of time, ms. */
type Stretch = { readonly start: number; readonly end: number };

/** Indices `[first, last)` of the sorted, non-overlapping blocks that touch the stretch from `from` to `to`. */
export const visibleRange = (blocks: readonly Stretch[], from: number, to: number): readonly [number, number] => {
  const first = firstIndex(blocks.length, (index) => (blocks[index]?.end ?? 0) >= from);
  const last = firstIndex(blocks.length, (index) => (blocks[index]?.start ?? 0) > to);
  return [first, Math.max(first, last)];
};
