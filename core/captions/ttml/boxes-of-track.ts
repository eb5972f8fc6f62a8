/** The box of each of a track's captions, none over another where captions at different places are shown together. */
import type { Track } from '../track.ts';
import { boxOf, type CaptionBox } from './caption-box.ts';
import { partedBoxes } from './parted-boxes.ts';
import { placesOfTrack } from './places-of-track.ts';

/**
 * The box of each caption. IMSC 1.1 ("Region", Dimensions and Position) wants no two regions that are presented together to overlap. Captions at
 * one place have one box, in which players stack them; where places are nearer to one another than their lines are high, they are moved.
 */
export const boxesOfTrack = (track: Track): readonly CaptionBox[] => {
  const { places, placeOf } = placesOfTrack(track);
  const boxes = partedBoxes(places);
  return track.map(({ placement }, index) => {
    const own = boxOf(placement);
    return { ...own, ...boxes[placeOf[index] ?? -1], textAlign: own.textAlign };
  });
};
