/** Changes one caption's length and moves all that follow, as an edit of the video would. */
import { failure, type Result, success } from '../../problem/failure.ts';
import { type Ms, ms } from '../../units/time.ts';
import type { Track } from '../track.ts';
import { shiftTrack } from './shift.ts';

const missing = (track: Track, index: number): Result<never> =>
  failure('no-such-caption', `There is no caption ${String(index + 1)}: the track has ${String(track.length)}.`);

/** Lets a caption end at `end` and moves all that follow by the same time. Refused: `no-such-caption`, `bad-time`. */
export const rippleEnd = (track: Track, index: number, end: Ms): Result<Track> => {
  const caption = track[index];
  if (caption === undefined) return missing(track, index);
  if (end <= caption.start) return failure('bad-time', 'A caption ends after it starts: give a later time.');
  const by = ms(end - caption.end);
  return success([...track.slice(0, index), { ...caption, end }, ...shiftTrack(track.slice(index + 1), by)]);
};

/** Takes a caption out and lets the next one begin where it began; all that follow move with it. Refused: `no-such-caption`. */
export const rippleDelete = (track: Track, index: number): Result<Track> => {
  const caption = track[index];
  if (caption === undefined) return missing(track, index);
  const next = track[index + 1];
  const by = ms(next === undefined ? 0 : caption.start - next.start);
  return success([...track.slice(0, index), ...shiftTrack(track.slice(index + 1), by)]);
};
