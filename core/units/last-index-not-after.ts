/** Finds where a value stands among sorted ones, without looking at all of them. */

/** The index of the last of `count` sorted values that is not after `value`; -1 when all are. A binary search. */
export const lastIndexNotAfter = (count: number, valueAt: (index: number) => number, value: number): number => {
  let low = -1;
  let high = count - 1;
  while (low < high) {
    const middle = low + Math.ceil((high - low) / 2);
    if (valueAt(middle) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
};
