/** Puts captions in the order of their starts. */
import type { Track } from './track.ts';

/** True when no caption starts before the one above it. */
export const isInTimeOrder = (track: Track): boolean => track.every(({ start }, index) => start >= (track[index - 1]?.start ?? Number.NEGATIVE_INFINITY));

/** The captions sorted by start, those of one start in the order they had; the very same track when it is sorted. */
export const inTimeOrder = (track: Track): Track => (isInTimeOrder(track) ? track : track.toSorted((one, other) => one.start - other.start));
