/** Estimates how far main's clock is ahead of this window's, from round trips: pure, no clock of its own. */

/** One question to main's clock, in ms: this window's time when it was asked, what main answered, this window's time then. */
export type RoundTrip = { readonly asked: number; readonly answered: number; readonly heard: number };

/** How far main's clock is ahead, in ms, and how wrong that can be (half of the round trip). */
export type Offset = { readonly value: number; readonly error: number };

const offsetOf = ({ asked, answered, heard }: RoundTrip): Offset => ({
  value: answered - (asked + heard) / 2,
  error: Math.max(0, (heard - asked) / 2),
});

/** The offset by the quickest of the round trips: it bounds the error best. Null when there is none. */
export const bestOffset = (trips: readonly RoundTrip[]): Offset | null =>
  trips.map(offsetOf).reduce<Offset | null>((best, next) => (best === null || next.error < best.error ? next : best), null);

/**
 * What to believe after a new measurement: the old offset as long as the new one does not contradict it and is not
 * sharper, so that a window's clock never wavers by the noise of the measurement.
 */
export const believedOffset = (old: Offset | null, measured: Offset | null): Offset | null => {
  if (old === null || measured === null) return old ?? measured;
  const agree = Math.abs(measured.value - old.value) <= old.error + measured.error;
  return agree && measured.error >= old.error ? old : measured;
};
