/** What becomes of a caption's place in a format that has but rows and sides: worked out from where its writer puts it. */
import type { Side } from './side-on-picture.ts';
import type { Placement } from '../track.ts';

/** The same to the viewer, another as near as the format has one, or none like it. */
export type PlaceFate = 'kept' | 'near' | 'lost';

/** Where a caption is written. */
export type WrittenPlace = {
  /** True where its height comes back. */
  readonly isOwnRow: boolean;
  readonly side: Side;
  /** True where its lines lie across the picture as they did. */
  readonly isOwnSide: boolean;
};

/** A letter's width, percentage of the picture: half as wide as the 5 % of its height that WebVTT's letters have (7.4), at 16:9. */
const letterWidth = 1.4;

/** What becomes of a place; `longest` is the length of the longest line. A width that no line needs says nothing. */
export const fateOfPlace = ({ vertical, region, line, size = 100 }: Placement, { isOwnRow, side, isOwnSide }: WrittenPlace, longest: number): PlaceFate => {
  if (vertical !== undefined) return 'lost';
  if (region !== undefined) return line === undefined && side === 'center' ? 'lost' : 'near';
  return isOwnRow && isOwnSide && size >= longest * letterWidth ? 'kept' : 'near';
};
