/** Moves captions in time, all of them or from one on. */
import { failure, type Result, success } from '../../problem/failure.ts';
import { type Ms, ms } from '../../units/time.ts';
import { formatTimestamp } from '../times/format-timestamp.ts';
import { inTimeOrder } from '../in-time-order.ts';
import type { Track } from '../track.ts';
import { earlierEnds } from './earlier-ends.ts';
import { mapTimes } from './map-times.ts';

/** Moves the whole track; what would lie before 0 is left out. */
export const shiftTrack = (track: Track, by: Ms): Track => mapTimes(track, (time) => time + by);

/** How far captions can move back together until one meets a caption of `stays` that was over when it started, ms; Infinity where there is none. */
export const roomBack = (stays: Track, moves: Track): number => {
  const ends = earlierEnds(stays);
  for (const { end } of stays) ends.add(end, end);
  return moves.reduce((room, { start }) => Math.min(room, start - ends.floorFor(start)), Number.POSITIVE_INFINITY);
};

/** The refusal of a move back by more than `room` ms of the captions from `index` on. */
export const wouldOverlap = (index: number, room: number): Result<never> => {
  const most = formatTimestamp(ms(room), '.');
  return failure('would-overlap', `Caption ${String(index + 1)} can be moved back by ${most} at most: the one before it is shown until then.`);
};

/**
 * Moves the captions from `index` on and leaves those before it. Refused: `no-such-caption`, and `would-overlap` when one
 * of them would begin before a caption ends that was over when it began.
 */
export const shiftFrom = (track: Track, index: number, by: Ms): Result<Track> => {
  if (track[index] === undefined) {
    return failure('no-such-caption', `There is no caption ${String(index + 1)}: the track has ${String(track.length)}.`);
  }
  const [stays, moves] = [track.slice(0, index), track.slice(index)];
  const room = roomBack(stays, moves);
  if (by < -room) return wouldOverlap(index, room);
  return success(inTimeOrder([...stays, ...shiftTrack(moves, by)]));
};

/** Moves the track so that the caption at `index` begins at `start`. Refused: `no-such-caption`. */
export const shiftTo = (track: Track, index: number, start: Ms): Result<Track> => {
  const caption = track[index];
  if (caption === undefined) {
    return failure('no-such-caption', `There is no caption ${String(index + 1)}: the track has ${String(track.length)}.`);
  }
  return success(shiftTrack(track, ms(start - caption.start)));
};
