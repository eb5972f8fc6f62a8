/** Gives every caption of a track other times by one rule: what all retiming stands on. */
import { type Ms, wholeMs } from '../../units/time.ts';
import type { Caption, Track } from '../track.ts';

/** The least length that a caption keeps, ms: its end stays after its start. */
const leastLength = 1;

/**
 * The track with each time as `rule` has it, in whole milliseconds. The rule must not turn the order of times around. What
 * ends at or before 0 is left out, what begins before 0 begins at 0; captions that did not overlap do not overlap after.
 */
export const mapTimes = (track: Track, rule: (time: Ms) => number): Track => {
  const mapped: Caption[] = [];
  let endBefore = Number.NEGATIVE_INFINITY;
  for (const [index, caption] of track.entries()) {
    const end = Math.round(rule(caption.end));
    if (end <= 0) continue;
    const apart = caption.start >= (track[index - 1]?.end ?? 0);
    const start = Math.max(0, Math.round(rule(caption.start)), apart ? endBefore : 0);
    endBefore = Math.max(end, start + leastLength);
    mapped.push({ ...caption, start: wholeMs(start), end: wholeMs(endBefore) });
  }
  return mapped;
};
