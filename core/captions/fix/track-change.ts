/** One change of a track as data: so many captions from a place on are replaced by others. */
import type { Caption, Track } from '../track.ts';

/** From the caption `at` (from 0) on, `remove` captions go and those of `insert` come. */
export type TrackChange = { readonly at: number; readonly remove: number; readonly insert: readonly Caption[] };

/** The track after a change. */
export const applyChange = (track: Track, { at, remove, insert }: TrackChange): Track => [
  ...track.slice(0, at),
  ...insert,
  ...track.slice(at + remove),
];
