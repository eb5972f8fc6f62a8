/** Parts a track into the stories that it says. */
import { ms } from '../../units/time.ts';
import type { CaptionPlace } from '../match/places-of-track.ts';
import { hasGivenIds } from '../own-numbers.ts';
import type { CaptionDocument, Track } from '../track.ts';

/** The captions of each of `count` stories, each story's beginning at 0; empty for a story that the document does not say. */
export const storyTracks = (document: CaptionDocument, places: readonly CaptionPlace[], count: number): readonly Track[] => {
  const { track } = document;
  // Numbers count from 1 in each story; ids that somebody gave stay.
  const numbered = !hasGivenIds(document);
  return Array.from({ length: count }, (_, story) => {
    const own = track.filter((_caption, index) => places[index]?.story === story);
    const from = own.reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY);
    return own.map((caption, index) => ({ ...caption, id: numbered ? String(index + 1) : caption.id, start: ms(caption.start - from), end: ms(caption.end - from) }));
  });
};
