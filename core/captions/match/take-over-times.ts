/** Gives captions the times that their words have in another track; their words and cuts stay. */
import { failure, type Result, success } from '../../problem/failure.ts';
import { oneAtAPlace } from '../places/one-at-a-place.ts';
import type { Track } from '../track.ts';
import { apart } from './apart.ts';
import { commonWords } from './common-words.ts';
import { leastShared } from './places-of-track.ts';
import { takenTimes, unitsOfTrack } from './unit-times.ts';

/** The captions at the times of `other`. A caption without a letter lies between its neighbours. Refused: `no-match` when they hardly share a word. */
export const takeOverTimes = (track: Track, other: Track): Result<Track> => {
  const [ours, theirs] = [unitsOfTrack(oneAtAPlace(track)), unitsOfTrack(oneAtAPlace(other))];
  const pairs = commonWords(ours.map(({ unit }) => unit), theirs.map(({ unit }) => unit));
  if (pairs.length === 0 || pairs.length < leastShared * Math.min(ours.length, theirs.length)) {
    return failure('no-match', 'These captions and the script hardly share a word: open the script that they were made from.');
  }
  const times = takenTimes(ours, pairs, theirs);
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  ours.forEach(({ caption }, index) => {
    const { start, end } = times[index] ?? { start: 0, end: 0 };
    if (!starts.has(caption)) starts.set(caption, start);
    ends.set(caption, end);
  });
  let before = [...starts.values()].reduce((first, start) => Math.min(first, start), Number.POSITIVE_INFINITY);
  const loose = track.map((caption, index) => {
    const start = starts.get(index) ?? before;
    before = ends.get(index) ?? before;
    return { ...caption, start, end: ends.get(index) ?? null };
  });
  return success(apart(loose.map((caption, index) => ({ ...caption, end: caption.end ?? loose[index + 1]?.start ?? caption.start + 1000 })), () => 0));
};
