/** The nine places of SubRip: `{\an1}` to `{\an9}`, as the number keys of a keyboard lie on the picture (SubStation Alpha's tag, which players take). */
import type { Placement } from '../track.ts';
import { withoutUsual } from '../usual-placement.ts';

const lines: readonly Placement['line'][] = [undefined, { value: 50, unit: 'percent', align: 'center' }, { value: 0, unit: 'rows' }];
const sides: readonly Placement['align'][] = ['left', undefined, 'right'];

const placeOf = (line: Placement['line'], align: Placement['align']): Placement => ({ ...(line === undefined ? {} : { line }), ...(align === undefined ? {} : { align }) });

/** The places by their number less one. */
const places: readonly Placement[] = lines.flatMap((line) => sides.map((align) => placeOf(line, align)));

const written = places.map((place) => JSON.stringify(place));

const numberOf = (placement: Placement): number => {
  const { line, align, ...rest } = withoutUsual(placement);
  return Object.keys(rest).length > 0 ? 0 : written.indexOf(JSON.stringify(placeOf(line, align))) + 1;
};

/** The bottom centre, where a caption stands that says nothing. */
const usual = 2;

/** The place of a number, 1 to 9; undefined for the usual one. */
export const placeOfNumber = (number: number): Placement | undefined => (number === usual ? undefined : places[number - 1]);

/** True for a place that is one of the nine. */
export const holdsInSubRip = (placement: Placement): boolean => numberOf(placement) > 0;

/** Players have some fifteen rows. */
const playerRows = 15;

/** Which third of the picture's height a line is in: 0 the lowest, 2 the highest. */
const thirdOf = ({ value, unit }: NonNullable<Placement['line']>): number => {
  const fromTop = unit === 'percent' ? value / 100 : (value < 0 ? playerRows + value : value) / playerRows;
  return Math.min(2, Math.max(0, 2 - Math.floor(fromTop * 3)));
};

const sideOf = (align: Placement['align']): Placement['align'] => {
  if (align === undefined || align === 'center') return undefined;
  return align === 'left' || align === 'start' ? 'left' : 'right';
};

/**
 * What is written of a place: itself, or the nearest of the nine, in the middle of its row where it has a column of its own; undefined where there
 * is none near.
 */
export const nearestInSubRip = (placement: Placement): Placement | undefined => {
  if (holdsInSubRip(placement)) return placement;
  const { line, vertical, region, position, align } = withoutUsual(placement);
  const side = position === undefined ? sideOf(align) : undefined;
  if (vertical !== undefined || region !== undefined || (line === undefined && side === undefined)) return undefined;
  return placeOf(line === undefined ? undefined : lines[thirdOf(line)], side);
};

/** True for a place that is none of the nine, but near one that is written. */
export const isNearInSubRip = (placement: Placement): boolean => !holdsInSubRip(placement) && nearestInSubRip(placement) !== undefined;

/** The tag of a place, to be written before the text; empty where it needs none. */
export const tagOfPlace = (placement: Placement | undefined): string => {
  const number = placement === undefined ? 0 : numberOf(placement);
  return number === 0 || number === usual ? '' : `{\\an${String(number)}}`;
};
