/** Which of many sorted blocks are seen: found by halving, so that a long show costs no more than a short one. */
import { reachOf } from '../../../core/captions/reach.ts';
import { firstIndex } from '../first-index.ts';

/** A stretch of time, ms. */
type Stretch = { readonly start: number; readonly end: number };

/** Indices `[first, last)` of the sorted blocks, the first and the last that touch the stretch from `from` to `to` and those between. */
export const visibleRange = (blocks: readonly Stretch[], from: number, to: number): readonly [number, number] => {
  const reach = reachOf(blocks);
  const first = firstIndex(blocks.length, (index) => (reach[index] ?? 0) >= from);
  const last = firstIndex(blocks.length, (index) => (blocks[index]?.start ?? 0) > to);
  return [first, Math.max(first, last)];
};
