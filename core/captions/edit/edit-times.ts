/** Edits of single captions' times: they stop at their neighbours, so that none overlaps another that did not before. */
import { failure, type Result, success } from '../../problem/failure.ts';
import { type Ms, ms } from '../../units/time.ts';
import { lastIndexNotAfter } from '../../units/last-index-not-after.ts';
import { earlierEnds } from '../retime/earlier-ends.ts';
import { shiftTrack } from '../retime/shift.ts';
import { shownAt } from '../retime/shown-at.ts';
import type { Caption, Track } from '../track.ts';
import type { CaptionEditOf } from './caption-edit.ts';
import { noSuchCaption, replaced } from './edit-words.ts';
import { type Room, roomOf } from './room.ts';

const withTimes = (track: Track, at: number, caption: Caption, start: number, end: number): Track =>
  start === caption.start && end === caption.end ? track : replaced(track, at, 1, [shownAt(caption, ms(start), ms(end))]);

/** Sets both ends, each no further than the neighbour. Refused: `no-such-caption`, `bad-time`. */
export const setTimes = (track: Track, { at, start, end }: CaptionEditOf<'set-times'>): Result<Track> => {
  const caption = track[at];
  if (caption === undefined) return noSuchCaption(track, at);
  const room = roomOf(track, at, caption);
  const from = Math.max(start, room.from);
  const to = Math.min(end, room.to);
  if (to <= from) return failure('bad-time', 'A caption ends after it starts, and between its neighbours: give other times.');
  return success(withTimes(track, at, caption, from, to));
};

/** Moves one caption, no further than its neighbours. Refused: `no-such-caption`. */
export const moveCaption = (track: Track, { at, by }: CaptionEditOf<'move'>): Result<Track> => {
  const caption = track[at];
  if (caption === undefined) return noSuchCaption(track, at);
  const room = roomOf(track, at, caption);
  const step = Math.max(room.from - caption.start, Math.min(room.to - caption.end, by));
  return success(withTimes(track, at, caption, caption.start + step, caption.end + step));
};

/** Captions before those that move by `by`: one that was over when a mover began ends by then now. */
const endedBy = (earlier: Track, moves: Track, by: number): Track =>
  earlier.map((caption) => {
    const next = moves[lastIndexNotAfter(moves.length, (index) => moves[index]?.start ?? 0, caption.end - 1) + 1];
    return next === undefined || next.start + by >= caption.end ? caption : shownAt(caption, caption.start, ms(next.start + by));
  });

/**
 * A tap with the video: the caption begins at `start`, all that follow move with it, and what was over before ends by then. Refused:
 * `no-such-caption`, and `too-early` before the start of the caption before.
 */
export const tapCaption = (track: Track, { at, start }: CaptionEditOf<'tap'>): Result<Track> => {
  const caption = track[at];
  if (caption === undefined) return noSuchCaption(track, at);
  const moves = track.slice(at);
  const by = ms(start - caption.start);
  const earlier = endedBy(track.slice(0, at), moves, by);
  const turned = (track[at - 1]?.start ?? 0) > start || earlier.some((one) => one.end <= one.start);
  return turned ? failure('too-early', 'The caption before begins later than that: tap on, or go back one.') : success([...earlier, ...shiftTrack(moves, by)]);
};

/** The value of a sorted list that is nearest to a time, when it is no further away than `within`; else the time. */
const nearest = (times: readonly number[], time: number, within: number): number => {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) < time) low = middle + 1;
    else high = middle;
  }
  const candidates = [times[low - 1], times[low]].filter((one): one is number => one !== undefined && Math.abs(one - time) <= within);
  return candidates.reduce((best, one) => (best === time || Math.abs(one - time) < Math.abs(best - time) ? one : best), time);
};

type Found = { readonly starts: readonly number[]; readonly ends: readonly number[]; readonly within: number };

const snapped = (caption: Caption, room: Room, found: Found): Caption => {
  const start = Math.max(room.from, nearest(found.starts, caption.start, found.within));
  const end = Math.min(room.to, nearest(found.ends, caption.end, found.within));
  return end <= start ? caption : shownAt(caption, ms(start), ms(end));
};

/** How far from a caption's end the sound's may lie to be taken for it, ms. */
export const snapReach = 700;

/** Starts go to the nearest beginning of sound, ends to the nearest silence. Refused: `no-such-caption`. */
export const snapToSound = (track: Track, { at, sounds, within }: CaptionEditOf<'snap-to-sound'>): Result<Track> => {
  if (at !== null && track[at] === undefined) return noSuchCaption(track, at);
  const found: Found = { starts: sounds.map(([start]) => start).toSorted((one, other) => one - other), ends: sounds.map(([, end]) => end).toSorted((one, other) => one - other), within };
  const ends = earlierEnds(track);
  const next = track.map((caption, index) => {
    const after = at === null || at === index ? snapped(caption, roomOf(track, index, caption, ends.floorFor(caption.start)), found) : caption;
    ends.add(caption.end, after.end);
    return after;
  });
  return success(next.some((caption, index) => caption !== track[index]) ? next : track);
};

/** The end of a track, ms. */
export const trackEnd = (track: Track): Ms => track.reduce((end, caption) => (caption.end > end ? caption.end : end), ms(0));
