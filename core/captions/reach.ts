/** How far captions reach: what of those before is still shown, where some are shown together. */

/** Anything with an end, ms. */
type Ending = { readonly end: number };

const known = new WeakMap<readonly Ending[], Float64Array>();

/** For each index the latest end of what stands there or before it. Worked out once for a list, which must not change after. */
export const reachOf = (items: readonly Ending[]): Float64Array => {
  const found = known.get(items);
  if (found !== undefined) return found;
  const reach = new Float64Array(items.length);
  let latest = Number.NEGATIVE_INFINITY;
  items.forEach(({ end }, index) => {
    latest = Math.max(latest, end);
    reach[index] = latest;
  });
  known.set(items, reach);
  return reach;
};
