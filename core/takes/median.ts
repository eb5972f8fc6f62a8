/** The middle of some numbers, which one odd number does not move. */

/** The middle of the sorted numbers, the mean of the two middle ones for an even count; 0 without any. */
export const medianOf = (values: readonly number[]): number => {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
};
