/** Gives every caption of a track other times by one rule: what all retiming stands on. */
import { type Ms, wholeMs } from '../../units/time.ts';
import type { Caption, Track } from '../track.ts';
import { earlierEnds } from './earlier-ends.ts';

/** The least length that a caption keeps, ms: its end stays after its start. */
const leastLength = 1;

/**
 * The track with each time as `rule` has it, in whole milliseconds. The rule must not turn the order of times around. What
 * ends at or before 0 is left out, what begins before 0 begins at 0; captions that did not overlap do not overlap after.
 */
export const mapTimes = (track: Track, rule: (time: Ms) => number): Track => {
  const mapped: Caption[] = [];
  const ends = earlierEnds(track);
  for (const caption of track) {
    const end = Math.round(rule(caption.end));
    if (end <= 0) continue;
    const start = Math.max(0, Math.round(rule(caption.start)), ends.floorFor(caption.start));
    const until = Math.max(end, start + leastLength);
    ends.add(caption.end, until);
    mapped.push({ ...caption, start: wholeMs(start), end: wholeMs(until) });
  }
  return mapped;
};
