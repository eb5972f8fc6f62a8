/** From a moment of a timeline to a place in the text and back, continuous and inverse of each other. */
import type { CueId } from '../script/script.ts';
import { ms, type Ms } from '../units/time.ts';
import type { Place, TimedCue, Timeline } from './timeline.ts';

/** Where the cues' indices by id are kept: a pure memo, a timeline never changes. */
const indices = new WeakMap<Timeline, ReadonlyMap<CueId, number>>();

const indexById = (timeline: Timeline): ReadonlyMap<CueId, number> => {
  const known = indices.get(timeline);
  if (known !== undefined) return known;
  const made = new Map(timeline.cues.map(({ cue }, index) => [cue.id, index] as const));
  indices.set(timeline, made);
  return made;
};

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The time from a cue's start to the start of the next: its reading and its pause. Never 0. */
const spanOf = (timed: TimedCue): number => timed.end - timed.start + timed.pause.ms;

/**
 * The index of the cue that a moment lies in, its pause included; moments before the first cue are the first cue's,
 * moments after the last are the last's. -1 when there are no cues. A binary search.
 */
export const cueIndexAt = (timeline: Timeline, at: Ms): number => {
  let low = 0;
  let high = timeline.cues.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const candidate = timeline.cues[middle];
    if (candidate !== undefined && candidate.start <= at) low = middle;
    else high = middle - 1;
  }
  return high < 0 ? -1 : low;
};

/** The place of a moment; null when there are no cues. Moments in the lead-in have the place of the first word. */
export const placeAt = (timeline: Timeline, at: Ms): Place | null => {
  const timed = timeline.cues[cueIndexAt(timeline, at)];
  if (timed === undefined) return null;
  return { cue: timed.cue.id, fraction: clamp((at - timed.start) / spanOf(timed), 0, 1) };
};

/** The moment of a place, not rounded; null when its cue is not on the timeline. */
export const timeAt = (timeline: Timeline, place: Place): Ms | null => {
  const timed = timeline.cues[indexById(timeline).get(place.cue) ?? -1];
  if (timed === undefined) return null;
  return ms(timed.start + clamp(place.fraction, 0, 1) * spanOf(timed));
};
