/** Edits of single captions' times: they stop at their neighbours, so that none overlaps another. */
import { failure, type Result, success } from '../../problem/failure.ts';
import { type Ms, ms } from '../../units/time.ts';
import { shiftTrack } from '../retime/shift.ts';
import type { Caption, Track } from '../track.ts';
import type { CaptionEditOf } from './caption-edit.ts';
import { noSuchCaption, replaced } from './edit-words.ts';

/** The latest time that a caption may have, ms: four days. */
const latest = 345_600_000;

/** The room that the neighbours leave a caption; one that overlaps already keeps what it has. */
const roomOf = (track: Track, at: number, { start, end }: Caption): { readonly from: number; readonly to: number } => ({
  from: Math.min(start, Math.max(0, track[at - 1]?.end ?? 0)),
  to: Math.max(end, Math.min(latest, track[at + 1]?.start ?? latest)),
});

const withTimes = (track: Track, at: number, caption: Caption, start: number, end: number): Track =>
  start === caption.start && end === caption.end ? track : replaced(track, at, 1, [{ ...caption, start: ms(start), end: ms(end) }]);

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

/** The end that a caption keeps when the next one begins at `start`. */
const endedBy = (caption: Caption, start: number): Caption => (caption.end <= start ? caption : { ...caption, end: ms(start) });

/**
 * A tap with the video: the caption begins at `start`, all that follow move with it, and the one before ends by then. Refused:
 * `no-such-caption`, and `too-early` before the start of the caption before.
 */
export const tapCaption = (track: Track, { at, start }: CaptionEditOf<'tap'>): Result<Track> => {
  const caption = track[at];
  if (caption === undefined) return noSuchCaption(track, at);
  const before = track[at - 1];
  if (before !== undefined && start <= before.start) return failure('too-early', 'The caption before begins later than that: tap on, or go back one.');
  const moved = shiftTrack(track.slice(at), ms(start - caption.start));
  return success([...track.slice(0, Math.max(0, at - 1)), ...(before === undefined ? [] : [endedBy(before, start)]), ...moved]);
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

const snapped = (track: Track, at: number, found: Found): Caption | null => {
  const caption = track[at];
  if (caption === undefined) return null;
  const room = roomOf(track, at, caption);
  const start = Math.max(room.from, nearest(found.starts, caption.start, found.within));
  const end = Math.min(room.to, nearest(found.ends, caption.end, found.within));
  if (end <= start || (start === caption.start && end === caption.end)) return null;
  return { ...caption, start: ms(start), end: ms(end) };
};

/** Starts go to the nearest beginning of sound, ends to the nearest silence. Refused: `no-such-caption`. */
export const snapToSound = (track: Track, { at, sounds, within }: CaptionEditOf<'snap-to-sound'>): Result<Track> => {
  if (at !== null && track[at] === undefined) return noSuchCaption(track, at);
  const found: Found = { starts: sounds.map(([start]) => start).toSorted((one, other) => one - other), ends: sounds.map(([, end]) => end).toSorted((one, other) => one - other), within };
  const next: Caption[] = [...track];
  let changed = false;
  for (const index of at === null ? track.keys() : [at]) {
    const caption = snapped(next, index, found);
    if (caption === null) continue;
    next[index] = caption;
    changed = true;
  }
  return success(changed ? next : track);
};

/** The end of a track, ms. */
export const trackEnd = (track: Track): Ms => track.reduce((end, caption) => (caption.end > end ? caption.end : end), ms(0));
