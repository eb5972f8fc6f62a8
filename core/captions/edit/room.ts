/** The room that the captions around leave one of them. */
import { lastIndexNotAfter } from '../../units/last-index-not-after.ts';
import type { Caption, Track } from '../track.ts';

/** The latest time that a caption may have, ms: four days. */
const latest = 345_600_000;

/** How far a caption can go, ms. */
export type Room = { readonly from: number; readonly to: number };

/** The latest end of the captions before an index that are over by a time. */
const endBefore = (track: Track, at: number, time: number): number => {
  let from = 0;
  for (let index = 0; index < at; index += 1) {
    const end = track[index]?.end ?? 0;
    if (end <= time && end > from) from = end;
  }
  return from;
};

/**
 * The room of the caption at an index of a sorted track: from the end of the last one that is over when it starts (`floor`, where that is known)
 * to the start of the first one that follows when it ends. Those that are shown together with it already are not in its way.
 */
export const roomOf = (track: Track, at: number, { start, end }: Caption, floor: number = endBefore(track, at, start)): Room => {
  const next = Math.max(at, lastIndexNotAfter(track.length, (index) => track[index]?.start ?? 0, end - 1)) + 1;
  return { from: Math.min(start, Math.max(0, floor)), to: Math.max(end, track[next]?.start ?? latest) };
};
