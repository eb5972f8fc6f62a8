/** Gives captions the times that their words have in another track; their words and cuts stay. */
import { failure, type Result, success } from '../../problem/failure.ts';
import { wholeMs } from '../../units/time.ts';
import { oneAtAPlace } from '../places/one-at-a-place.ts';
import { earlierEnds } from '../retime/earlier-ends.ts';
import type { Track } from '../track.ts';
import { apart } from './apart.ts';
import { commonWords } from './common-words.ts';
import { unitsOfLines } from './match-units.ts';
import { leastShared } from './places-of-track.ts';
import { areTogether, movedLike } from './shown-together.ts';
import { takenTimes, unitsOfTrack } from './unit-times.ts';

/** The captions of a track, none of which are shown together, at the times of `other`; null when they hardly share a word. */
const timesTaken = (turns: Track, other: Track): Track | null => {
  const [ours, theirs] = [unitsOfTrack(turns), unitsOfTrack(other)];
  const pairs = commonWords(ours.map(({ unit }) => unit), theirs.map(({ unit }) => unit));
  if (pairs.length === 0 || pairs.length < leastShared * Math.min(ours.length, theirs.length)) return null;
  const times = takenTimes(ours, pairs, theirs);
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  ours.forEach(({ caption }, index) => {
    const { start, end } = times[index] ?? { start: 0, end: 0 };
    if (!starts.has(caption)) starts.set(caption, start);
    ends.set(caption, end);
  });
  let before = [...starts.values()].reduce((first, start) => Math.min(first, start), Number.POSITIVE_INFINITY);
  const loose = turns.map((caption, index) => {
    const start = starts.get(index) ?? before;
    before = ends.get(index) ?? before;
    return { ...caption, start, end: ends.get(index) ?? null };
  });
  return apart(loose.map((caption, index) => ({ ...caption, end: caption.end ?? loose[index + 1]?.start ?? caption.start + 1000 })), () => 0);
};

/**
 * The captions at the times of `other`, those that are shown together so again: each begins where its words do, and stays as long as it stayed beside
 * the others. One without a letter lies between its neighbours, or where it was among those that it is shown with. Refused: `no-match` when they
 * hardly share a word.
 */
export const takeOverTimes = (track: Track, other: Track): Result<Track> => {
  const together = areTogether(track);
  const isSaid = track.map(({ lines }, index) => together[index] === false || unitsOfLines(lines).length > 0);
  const turns = oneAtAPlace(track.filter((_caption, index) => isSaid[index]));
  const timed = timesTaken(turns, oneAtAPlace(other));
  if (timed === null) return failure('no-match', 'These captions and the script hardly share a word: open the script that they were made from.');
  const move = movedLike(turns, timed);
  const ends = earlierEnds(track);
  let said = -1;
  return success(track.map((caption, index) => {
    if (isSaid[index] === true) said += 1;
    // One that had to give way to the turns of others lies where it lay among them.
    const gaveWay = turns[said] !== caption;
    const taken = together[index] === true || gaveWay ? move(caption) : (timed[said] ?? caption);
    // Times that are squeezed must not bring captions together that were not.
    const start = wholeMs(Math.max(taken.start, ends.floorFor(caption.start)));
    const end = wholeMs(Math.max(taken.end, start + 1));
    ends.add(caption.end, end);
    return { ...caption, start, end };
  }));
};
