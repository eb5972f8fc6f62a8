/** Keyframes of a scroll for an animation with linear easing: few, yet nowhere visibly off the map. */
import { ms, type Ms } from '../units/time.ts';
import { yAt, type ScrollMap } from './scroll-map.ts';

/** `offset` (0 to 1) of the way from the first moment to the last, and the px at the cue marker then. */
export type ScrollKeyframe = { readonly offset: number; readonly y: number };

/** How far from the map the straight line between two keyframes may be, px: less than an eye or an antialiased edge shows. */
const tolerance = 0.2;
/** The map is looked at this often, ms, and never more often than `mostSamples` in all. */
const sampleEvery = 25;
const mostSamples = 20_000;
/** The most keyframes unless told otherwise. */
const usualMost = 2000;

const samplesOf = (map: ScrollMap, from: Ms, to: Ms): readonly ScrollKeyframe[] => {
  const count = Math.max(1, Math.min(mostSamples, Math.ceil(Math.abs(to - from) / sampleEvery)));
  return Array.from({ length: count + 1 }, (_, index) => ({ offset: index / count, y: yAt(map, ms(from + ((to - from) * index) / count)) }));
};

/** Leaves out every sample that a straight line through its neighbours passes within `off` px: one pass, by narrowing the slopes that still fit. */
const thinned = (samples: readonly ScrollKeyframe[], off: number): readonly ScrollKeyframe[] => {
  const [first, ...others] = samples;
  if (first === undefined) return samples;
  const kept = [first];
  let anchor = first;
  let before = first;
  let low = -Infinity;
  let high = Infinity;
  for (const sample of others) {
    const run = sample.offset - anchor.offset;
    const slope = (sample.y - anchor.y) / run;
    if (slope < low || slope > high) {
      kept.push(before);
      anchor = before;
      low = (sample.y - off - anchor.y) / (sample.offset - anchor.offset);
      high = (sample.y + off - anchor.y) / (sample.offset - anchor.offset);
    } else {
      low = Math.max(low, (sample.y - off - anchor.y) / run);
      high = Math.min(high, (sample.y + off - anchor.y) / run);
    }
    before = sample;
  }
  return [...kept, before];
};

/**
 * The keyframes of a map from one moment to another (backwards, when `to` is before `from`): the first at offset 0, the last
 * at 1, never more than `most`, to which accuracy gives way.
 */
export const keyframes = (map: ScrollMap, from: Ms, to: Ms, most: number = usualMost): readonly ScrollKeyframe[] => {
  const samples = samplesOf(map, from, to);
  let off = tolerance;
  let kept = thinned(samples, off);
  while (kept.length > Math.max(2, most)) {
    off *= 2;
    kept = thinned(samples, off);
  }
  return kept;
};
