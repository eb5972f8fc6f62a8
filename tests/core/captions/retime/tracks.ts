/** Tracks for the retiming tests: by hand, and any whose times are right. */
import * as fc from 'fast-check';
import type { Track } from '../../../../core/captions/track.ts';
import { type Ms, ms } from '../../../../core/units/time.ts';

/** A track of captions with these starts and ends. */
export const trackOf = (...times: readonly (readonly [number, number])[]): Track =>
  times.map(([start, end], index) => ({ id: String(index + 1), start: ms(start), end: ms(end), lines: ['Words'], speaker: null }));

/** The starts and ends of a track. */
export const timesOf = (track: Track): readonly (readonly [Ms, Ms])[] => track.map(({ start, end }) => [start, end]);

/** Any sorted track without overlaps. */
export const anyTrack: fc.Arbitrary<Track> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 1, max: 9000 })), { maxLength: 30 })
  .map((spans) => {
    let now = 0;
    return trackOf(...spans.map(([gap, length]): readonly [number, number] => {
      const start = now + gap;
      now = start + length;
      return [start, now];
    }));
  });

/** Any sorted track, with captions shown together, one inside another, beginning together; each says another word. */
export const anyMixedTrack: fc.Arbitrary<Track> = fc
  .array(fc.tuple(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4000 })), fc.integer({ min: 1, max: 9000 })), { maxLength: 12 })
  .map((spans) => {
    let now = 0;
    const times = spans.map(([gap, length]): readonly [number, number] => {
      now += gap;
      return [now, now + length];
    });
    return trackOf(...times).map((caption, index) => ({ ...caption, lines: [`Words ${String.fromCharCode(97 + index)}`] }));
  });

/** True when each caption ends after it starts, in whole milliseconds from 0, and none overlaps the one before. */
export const isSound = (track: Track): boolean =>
  track.every(({ start, end }, index) =>
    Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && end > start && start >= (track[index - 1]?.end ?? 0));
