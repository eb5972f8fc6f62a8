/** A track for a screen that holds one caption at a time: those that are shown together take turns, and no words vanish. */
import { type Ms, wholeMs } from '../units/time.ts';
import { signsIn } from './emphasis/emphasis.ts';
import type { Caption, Track } from './track.ts';

/** So long a turn is at least, where the caption is no shorter itself, ms: two or three words can be read. */
const leastTurn = 1000;

/** So many captions share their time at most: a file in which all begin together must not take for ever. */
const mostTogether = 50;

const lengthOf = ({ start, end }: Caption): number => end - start;

const signsOf = ({ lines }: Caption): number => 1 + signsIn(lines.join(''));

/** How long the caption at an index has the screen from `start` on, where the next one begins before its least turn is over. */
const sharedTurn = (track: Track, index: number, start: number, least: number): number => {
  let last = index;
  while (last - index < mostTogether && (track[last + 1]?.start ?? Number.POSITIVE_INFINITY) < start + least) last += 1;
  const together = track.slice(index, last + 1);
  const end = Math.min(track[last + 1]?.start ?? Number.POSITIVE_INFINITY, Math.max(...together.map((caption) => caption.end)));
  const [first] = together;
  if (first === undefined) return least;
  const share = ((end - start) * signsOf(first)) / together.reduce((sum, caption) => sum + signsOf(caption), 0);
  return Math.max(least, Math.min(lengthOf(first), share));
};

const withTimes = (caption: Caption, start: Ms, end: Ms): Caption => (caption.start === start && caption.end === end ? caption : { ...caption, start, end });

/**
 * The captions of a track that is sorted by start, none of them together with another: each is shown until the next one begins, and those
 * that begin together (within a second) share their time by their length. What overlaps nothing keeps its times.
 */
export const oneAtATime = (track: Track): Track => {
  let free = 0;
  return track.map((caption, index) => {
    const start = Math.max(caption.start, free);
    const least = Math.min(leastTurn, lengthOf(caption));
    const next = track[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const whole = Math.max(caption.end, start + least);
    const turn = next >= whole ? whole - start : next >= start + least ? next - start : sharedTurn(track, index, start, least);
    free = Math.round(start + turn);
    return withTimes(caption, wholeMs(start), wholeMs(free));
  });
};

/** Indices of the captions that only get the screen when their own time is over: too many are shown together. */
export const shownTooLate = (track: Track): readonly number[] => {
  const turns = oneAtATime(track);
  return track.flatMap(({ end }, index) => ((turns[index]?.start ?? end) < end ? [] : [index]));
};
