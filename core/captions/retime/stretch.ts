/** Stretches a track: by two points that are known, or for a video that plays at another frame rate. */
import { failure, type Result, success } from '../../problem/failure.ts';
import type { Ms } from '../../units/time.ts';
import { type FrameRate, framesPerSecond } from '../times/frame-rate.ts';
import type { Track } from '../track.ts';
import { mapTimes } from './map-times.ts';

/** A time of the track and the time that it should be. */
export type Anchor = { readonly from: Ms; readonly to: Ms };

/** Four times faster or slower is no drift but a mistake in the points. */
const mostStretch = 4;

/**
 * Moves every time on the line through two points: drift grows evenly and is taken out evenly. Refused: `bad-points` when the
 * points are one, run backwards, or stretch more than four times.
 */
export const stretchTrack = (track: Track, one: Anchor, other: Anchor): Result<Track> => {
  const factor = (other.to - one.to) / (other.from - one.from);
  if (!(factor >= 1 / mostStretch && factor <= mostStretch)) {
    return failure('bad-points', 'The two points do not make a stretch: give two different times, in the same order on both sides.');
  }
  return success(mapTimes(track, (time) => one.to + (time - one.from) * factor));
};

/** What times are multiplied with when frames of `from` a second are played at `to` a second. */
export const rateFactor = (from: FrameRate, to: FrameRate): number => framesPerSecond(from) / framesPerSecond(to);

/**
 * The track for the same frames played at another rate: a film of 24 frames a second shown at 25 is over sooner, and so are its
 * captions. (A video that was converted without changing its speed needs no retiming.)
 */
export const convertFrameRate = (track: Track, from: FrameRate, to: FrameRate): Track => {
  const factor = rateFactor(from, to);
  return mapTimes(track, (time) => time * factor);
};
