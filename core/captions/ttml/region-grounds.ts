/** Grounds of TTML regions: written where a caption has its region for itself, as the box of a place is as high as the picture allows, and a ground is no higher than its own. */
import { countOf } from '../../text/count-of.ts';
import type { Loss } from '../formats/loss.ts';
import { boxOf, type CaptionBox, placementOfBox } from '../places/caption-box.ts';
import type { Caption, Placement, Track } from '../track.ts';
import { groundNames } from './ground-names.ts';
import { mostTogether } from './places-of-track.ts';
import type { Box } from './region-box.ts';

/** A ground as `#rrggbb` or `#rrggbbaa`, and how far it reaches. */
export type RegionGround = { readonly hex: string; readonly box: Box };

/** A ground with its box, as a detail of a caption. */
export const groundDetail = (hex: string, { left, top, width, height }: Box): string => `${hex} ${[left, top, width, height].map((length) => `${String(length)}%`).join(' ')}`;

const form = /^(#[\da-f]{6}(?:[\da-f]{2})?)((?: \d{1,3}(?:\.\d{1,2})?%){4})$/;

/** The ground that a detail says; null where it says none that can be seen. */
export const groundIn = (detail: string): RegionGround | null => {
  const [, hex = '', lengths = ''] = form.exec(detail) ?? [];
  const [left = 0, top = 0, width = 0, height = 0] = lengths.trim().split(' ').map(Number.parseFloat);
  const isOnPicture = left + width <= 100 && top + height <= 100;
  return hex === '' || /^#.{6}00$/.test(hex) || !isOnPicture ? null : { hex, box: { left, top, width, height } };
};

const same = (one: Placement | undefined, other: Placement | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The ground of a caption that still stands where its region was. */
const ownGround = ({ placement, details }: Caption): RegionGround | null => {
  const ground = groundIn(details?.[groundNames.region] ?? '');
  if (ground === null || placement?.region !== undefined) return null;
  const box = boxOf(placement);
  return same(placementOfBox({ ...box, ...ground.box }), placementOfBox(box)) ? ground : null;
};

/** For each caption those that are shown when it begins, or that begin while it is shown. */
const shownWith = (track: Track): readonly (readonly number[])[] => {
  const others: number[][] = track.map(() => []);
  let shown: readonly number[] = [];
  track.forEach(({ start }, index) => {
    shown = shown.filter((other) => (track[other]?.end ?? 0) > start).slice(-mostTogether);
    for (const other of shown) {
      others[other]?.push(index);
      others[index]?.push(other);
    }
    shown = [...shown, index];
  });
  return others;
};

/** The grounds of a track's regions; null where a caption has none, has been moved, or is shown with one that stands elsewhere or on another ground, or that has lost its own so. */
export const regionGrounds = (track: Track): readonly (RegionGround | null)[] => {
  if (!track.some(({ details }) => details?.[groundNames.region] !== undefined)) return track.map(() => null);
  const grounds = track.map(ownGround);
  const keys = track.map(({ placement }, index) => JSON.stringify([boxOf(placement), grounds[index]]));
  const others = shownWith(track);
  const lost = new Set(grounds.flatMap((_ground, index) => (others[index]?.some((other) => keys[other] !== keys[index]) === true ? [index] : [])));
  // A set that grows while it is gone through is gone through to its end.
  for (const index of lost) if (grounds[index] !== null) for (const other of others[index] ?? []) lost.add(other);
  return grounds.map((ground, index) => (lost.has(index) ? null : ground));
};

/** The box that such a ground is written with. */
export const groundBox = (box: CaptionBox, ground: RegionGround | null): CaptionBox => (ground === null ? box : { ...box, ...ground.box });

/** What is said of grounds of regions that are not written. */
export const lostRegionGrounds = (tracks: readonly Track[]): readonly Loss[] => {
  const captions = tracks.reduce((sum, track) => {
    const grounds = regionGrounds(track);
    return sum + track.filter(({ details }, index) => groundIn(details?.[groundNames.region] ?? '') !== null && grounds[index] === null).length;
  }, 0);
  return captions === 0 ? [] : [{ what: 'caption-details', message: `Grounds of regions are not kept of captions that have been moved, or are shown with others (${countOf(captions, 'caption')}).`, captions }];
};
