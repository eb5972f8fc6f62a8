/** Chooses which blocks to keep laid out: those within a reach above and below the reading, and no others. */

/** Blocks `from` (included) to `to` (excluded). */
export type BlockWindow = { readonly from: number; readonly to: number };

/** How far to lay out from the anchor block's top, CSS px: up, and down (its own height included). */
export type Reach = { readonly above: number; readonly below: number };

/** The smallest window around `anchor` that fills the reach, given each block's height (known or estimated); it always holds the anchor. */
export const chooseWindow = (heightOf: (index: number) => number, count: number, anchor: number, reach: Reach): BlockWindow => {
  let from = anchor;
  for (let filled = 0; from > 0 && filled < reach.above; from -= 1) filled += heightOf(from - 1);
  let to = anchor + 1;
  for (let filled = heightOf(anchor); to < count && filled < reach.below; to += 1) filled += heightOf(to);
  return { from, to };
};
