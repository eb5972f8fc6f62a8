/** At which side of the picture the lines of a caption stand. */
import { boxOf, usualBox } from './caption-box.ts';
import type { Placement } from '../track.ts';
import { withoutUsual } from './usual-placement.ts';

/** The three sides that formats without columns have. */
export type Side = 'left' | 'center' | 'right';

/** A side, and whether the lines stand there by what they say themselves: no further off than half a column. */
export type SidePlace = { readonly side: Side; readonly isOwnSide: boolean };

/** What is written from right to left starts at the right. */
const sideOfAlign = (align: Placement['align'], rightToLeft: boolean): Side => {
  if (align === undefined || align === 'center') return 'center';
  return align === 'left' || align === (rightToLeft ? 'end' : 'start') ? 'left' : 'right';
};

/** A character takes about so much of the picture, percent (32 on the middle 80 %). */
const characterWidth = 2.5;

/** Another side than that of its lines must be so much nearer, percent of the picture: two characters. */
const leastGain = 2 * characterWidth;

/**
 * The side nearest to where lines stand that have a place of their own on their row (`longest`: the length of the longest); else the one they are
 * aligned to. Columns stand where captions usually do.
 */
export const sideOnPicture = (placement: Placement = {}, longest = 0, rightToLeft = false): SidePlace => {
  if (placement.vertical !== undefined) return { side: 'center', isOwnSide: false };
  const own = sideOfAlign(placement.align, rightToLeft);
  if (withoutUsual(placement).position === undefined) return { side: own, isOwnSide: true };
  const box = boxOf(placement);
  const width = Math.min(usualBox.width, characterWidth * longest);
  const middleIn = (from: number, to: number): Readonly<Record<Side, number>> => ({ left: from + width / 2, center: (from + to) / 2, right: to - width / 2 });
  const middle = middleIn(box.left, box.left + box.width)[own];
  const sides = middleIn(usualBox.left, usualBox.left + usualBox.width);
  const distance = (side: Side): number => Math.abs(sides[side] - middle);
  const [nearest = own] = (['center', 'left', 'right'] as const).toSorted((one, other) => distance(one) - distance(other));
  const side = distance(own) - distance(nearest) >= leastGain ? nearest : own;
  return { side, isOwnSide: distance(side) <= characterWidth / 2 };
};
