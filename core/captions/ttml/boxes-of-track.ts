/** The box of each of a track's captions, none over another where captions at different places are shown together. */
import { countOf } from '../../text/count-of.ts';
import type { Loss } from '../formats/loss.ts';
import type { Caption, Track } from '../track.ts';
import { boxOf, type CaptionBox, placementOfBox } from '../places/caption-box.ts';
import { partedBoxes } from './parted-boxes.ts';
import { mostTogether, placesOfTrack } from './places-of-track.ts';

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

/** What is said of captions that are written at another place, as others are shown there. */
export const placesMovedApart = (tracks: readonly Track[]): readonly Loss[] => {
  const placeIn = (box: CaptionBox): string => JSON.stringify(placementOfBox(box));
  const captions = tracks.reduce((sum, track) => {
    const boxes = boxesOfTrack(track);
    return sum + track.filter(({ placement }, index) => placeIn(boxes[index] ?? boxOf(placement)) !== placeIn(boxOf(placement))).length;
  }, 0);
  return captions === 0 ? [] : [{ what: 'places-apart', message: `Places that would lie over each other are moved apart (${countOf(captions, 'caption')}).`, captions }];
};

/** True where rows (or columns) are counted, and it is not the last row, at which captions stand anyway. */
const isInRows = ({ placement }: Caption): boolean => placement?.line?.unit === 'rows' && (placement.line.value !== -1 || placement.vertical !== undefined);

/** What is said of rows: the place is the same, the file says it otherwise. */
export const rowsAsPercentages = (tracks: readonly Track[]): readonly Loss[] => {
  const captions = tracks.reduce((sum, track) => sum + track.filter(isInRows).length, 0);
  return captions === 0 ? [] : [{ what: 'rows', message: `Rows are written as the percentages of the picture that they are at (${countOf(captions, 'caption')}).`, captions }];
};

/** IMSC 1.1, 7.12.1.3: so many regions may be seen at one time. */
const mostRegions = 4;

/** How many captions of a track are shown where more places than that are. */
const crowded = (track: Track): number => {
  const { placeOf } = placesOfTrack(track);
  const found = new Set<number>();
  let shown: readonly number[] = [];
  track.forEach(({ start }, index) => {
    shown = [...shown.filter((other) => (track[other]?.end ?? 0) > start), index].slice(-mostTogether);
    if (new Set(shown.map((other) => placeOf[other])).size > mostRegions) for (const other of shown) found.add(other);
  });
  return found.size;
};

/** What is said of captions at more places than a player of IMSC has to show. */
export const tooManyRegions = (tracks: readonly Track[]): readonly Loss[] => {
  const captions = tracks.reduce((sum, track) => sum + crowded(track), 0);
  return captions === 0 ? [] : [{ what: 'regions', message: `More than ${String(mostRegions)} places are seen together, which IMSC does not allow: players may leave some out (${countOf(captions, 'caption')}).`, captions }];
};
