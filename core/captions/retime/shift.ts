/** Moves captions in time, all of them or from one on. */
import { failure, type Result, success } from '../../problem/failure.ts';
import { type Ms, ms } from '../../units/time.ts';
import { formatTimestamp } from '../format-timestamp.ts';
import type { Track } from '../track.ts';
import { mapTimes } from './map-times.ts';

/** Moves the whole track; what would lie before 0 is left out. */
export const shiftTrack = (track: Track, by: Ms): Track => mapTimes(track, (time) => time + by);

/**
 * Moves the captions from `index` on and leaves those before it. Refused: `no-such-caption`, and `would-overlap` when the first
 * of them would begin before the caption before it ends.
 */
export const shiftFrom = (track: Track, index: number, by: Ms): Result<Track> => {
  const first = track[index];
  if (first === undefined) {
    return failure('no-such-caption', `There is no caption ${String(index + 1)}: the track has ${String(track.length)}.`);
  }
  const floor = track[index - 1]?.end ?? null;
  if (floor !== null && first.start >= floor && first.start + by < floor) {
    const most = formatTimestamp(ms(first.start - floor), '.');
    return failure('would-overlap', `Caption ${String(index + 1)} can be moved back by ${most} at most: the one before it is shown until then.`);
  }
  return success([...track.slice(0, index), ...shiftTrack(track.slice(index), by)]);
};

/** Moves the track so that the caption at `index` begins at `start`. Refused: `no-such-caption`. */
export const shiftTo = (track: Track, index: number, start: Ms): Result<Track> => {
  const caption = track[index];
  if (caption === undefined) {
    return failure('no-such-caption', `There is no caption ${String(index + 1)}: the track has ${String(track.length)}.`);
  }
  return success(shiftTrack(track, ms(start - caption.start)));
};
