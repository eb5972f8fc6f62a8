/** Parts a track into the stories that it says. */
import { ms } from '../../units/time.ts';
import type { CaptionPlace } from '../match/places-of-track.ts';
import type { Track } from '../track.ts';

/** The captions of each of `count` stories, each story's beginning at 0; empty for a story that the track does not say. */
export const storyTracks = (track: Track, places: readonly CaptionPlace[], count: number): readonly Track[] => {
  // Numbers count from 1 in each story; ids that somebody gave stay.
  const numbered = track.every(({ id }) => /^\d+(?:-\d+)*$/.test(id));
  return Array.from({ length: count }, (_, story) => {
    const own = track.filter((_caption, index) => places[index]?.story === story);
    const from = own.reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY);
    return own.map((caption, index) => ({ ...caption, id: numbered ? String(index + 1) : caption.id, start: ms(caption.start - from), end: ms(caption.end - from) }));
  });
};
