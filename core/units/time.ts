/** Time as branded numbers, so that a length, a reading of the clock and a bare number never mix. */

declare const msBrand: unique symbol;
declare const instantBrand: unique symbol;

/** A length of time, or a point on a timeline counted from its start: milliseconds. */
export type Ms = number & { readonly [msBrand]: true };

/** A reading of the main process's monotonic clock: milliseconds since an arbitrary start. Never wall time. */
export type Instant = number & { readonly [instantBrand]: true };

/** The injected clock: monotonic, of the main process. */
export type Clock = () => Instant;

/** Brands a number of milliseconds. */
export const ms = (value: number): Ms => value as Ms;

/** Brands a number of milliseconds, rounded to a whole one: what timelines and exports hold. */
export const wholeMs = (value: number): Ms => Math.round(value) as Ms;

/** Brands a reading of a monotonic clock, in milliseconds. */
export const instant = (value: number): Instant => value as Instant;

/** The time from one reading of the clock to a later one (negative if it is earlier). */
export const elapsedBetween = (from: Instant, to: Instant): Ms => (to - from) as Ms;
