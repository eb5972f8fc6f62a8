/** Changes one caption's length and moves all that follow, as an edit of the video would. */
import { failure, type Result, success } from '../../problem/failure.ts';
import { type Ms, ms } from '../../units/time.ts';
import { handNotesOn } from '../edit/hand-notes-on.ts';
import { inTimeOrder } from '../in-time-order.ts';
import type { Track } from '../track.ts';
import { roomBack, shiftTrack, wouldOverlap } from './shift.ts';
import { shownAt } from './shown-at.ts';

const missing = (track: Track, index: number): Result<never> =>
  failure('no-such-caption', `There is no caption ${String(index + 1)}: the track has ${String(track.length)}.`);

/**
 * Lets a caption end at `end` and moves all that begin after it by the same time; those that are shown together with it stay. Refused:
 * `no-such-caption`, `bad-time`, `would-overlap` when they would come over one that stays.
 */
export const rippleEnd = (track: Track, index: number, end: Ms): Result<Track> => {
  const caption = track[index];
  if (caption === undefined) return missing(track, index);
  if (end <= caption.start) return failure('bad-time', 'A caption ends after it starts: give a later time.');
  const by = ms(end - caption.end);
  const follows = track.findIndex(({ start }, at) => at > index && start >= caption.end);
  const from = follows < 0 ? track.length : follows;
  const moves = track.slice(from);
  const room = roomBack([...track.slice(0, index), ...track.slice(index + 1, from)], moves);
  if (by < -room) return wouldOverlap(from, room);
  return success(inTimeOrder([...track.slice(0, index), shownAt(caption, caption.start, end), ...track.slice(index + 1, from), ...shiftTrack(moves, by)]));
};

/**
 * Takes a caption out and lets the next one begin where it began, or as soon as the others allow; all that follow move with it. Refused:
 * `no-such-caption`.
 */
export const rippleDelete = (track: Track, index: number): Result<Track> => {
  const caption = track[index];
  if (caption === undefined) return missing(track, index);
  const [stays, moves] = [track.slice(0, index), track.slice(index + 1)];
  const gap = (moves[0]?.start ?? caption.start) - caption.start;
  return success(handNotesOn(track, [...stays, ...shiftTrack(moves, ms(-Math.min(gap, roomBack(stays, moves))))]));
};
