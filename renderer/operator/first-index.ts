/** Finds by halving where a sorted list begins to meet a condition. */

/** The first index for which a monotone test holds; `count` when there is none. */
export const firstIndex = (count: number, holds: (index: number) => boolean): number => {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};
