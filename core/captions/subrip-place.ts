/** The nine places of SubRip: `{\an1}` to `{\an9}`, as the number keys of a keyboard lie on the picture (SubStation Alpha's tag, which players take). */
import type { Placement } from './track.ts';

const lines: readonly Placement['line'][] = [undefined, { value: 50, unit: 'percent', align: 'center' }, { value: 0, unit: 'rows' }];
const sides: readonly Placement['align'][] = ['left', undefined, 'right'];

const placeOf = (line: Placement['line'], align: Placement['align']): Placement => ({ ...(line === undefined ? {} : { line }), ...(align === undefined ? {} : { align }) });

/** The places by their number less one. */
const places: readonly Placement[] = lines.flatMap((line) => sides.map((align) => placeOf(line, align)));

const written = places.map((place) => JSON.stringify(place));

const numberOf = ({ line, align, ...rest }: Placement): number => (Object.keys(rest).length > 0 ? 0 : written.indexOf(JSON.stringify(placeOf(line, align))) + 1);

/** The bottom centre, where a caption stands that says nothing. */
const usual = 2;

/** The place of a number, 1 to 9; undefined for the usual one. */
export const placeOfNumber = (number: number): Placement | undefined => (number === usual ? undefined : places[number - 1]);

/** True for a place that is one of the nine. */
export const holdsInSubRip = (placement: Placement): boolean => numberOf(placement) > 0;

/** What is written of a place: itself, or the middle of its row where it has a column of its own; undefined where that is none of the nine. */
export const nearestInSubRip = (placement: Placement): Placement | undefined => {
  if (holdsInSubRip(placement)) return placement;
  const number = placement.position === undefined ? 0 : numberOf(placeOf(placement.line, undefined));
  return number === 0 ? undefined : placeOfNumber(number);
};

/** The tag of a place, to be written before the text; empty where it needs none. */
export const tagOfPlace = (placement: Placement | undefined): string => {
  const number = placement === undefined ? 0 : numberOf(placement);
  return number === 0 || number === usual ? '' : `{\\an${String(number)}}`;
};
