/** The places of SubRip: edges in pixels after the times, and nine: `{\an1}` to `{\an9}`, as the number keys of a keyboard lie on the picture (SubStation Alpha's tag, which players take). */
import { fateOfPlace, type PlaceFate } from '../places/place-fate.ts';
import { isOwnThird } from '../places/row-on-picture.ts';
import { sideOnPicture } from '../places/side-on-picture.ts';
import { isRightToLeft } from '../text/text-direction.ts';
import type { Caption, Placement } from '../track.ts';
import { withoutUsual } from '../places/usual-placement.ts';

const lines: readonly Placement['line'][] = [undefined, { value: 50, unit: 'percent', align: 'center' }, { value: 0, unit: 'rows' }];
const sides: readonly Placement['align'][] = ['left', undefined, 'right'];

const placeOf = (line: Placement['line'], align: Placement['align']): Placement => ({ ...(line === undefined ? {} : { line }), ...(align === undefined ? {} : { align }) });

/** The places by their number less one. */
const places: readonly Placement[] = lines.flatMap((line) => sides.map((align) => placeOf(line, align)));

const written = places.map((place) => JSON.stringify(place));

const numberOf = (placement: Placement): number => {
  const { line, align } = withoutUsual(placement);
  return written.indexOf(JSON.stringify(placeOf(line, align))) + 1;
};

/** The bottom centre, where a caption stands that says nothing. */
const usual = 2;

/** The place of a number, 1 to 9; undefined for the usual one. */
export const placeOfNumber = (number: number): Placement | undefined => (number === usual ? undefined : places[number - 1]);

/** Players have some fifteen rows. */
const playerRows = 15;

const thirds = ['bottom', 'middle', 'top'] as const;

/** Which third of the picture's height a line is in: 0 the lowest, 2 the highest. */
const thirdOf = ({ value, unit }: NonNullable<Placement['line']>): 0 | 1 | 2 => {
  const fromTop = unit === 'percent' ? value / 100 : (value < 0 ? playerRows + value : value) / playerRows;
  return fromTop >= 2 / 3 ? 0 : fromTop >= 1 / 3 ? 1 : 2;
};

/** What is looked at of a caption. */
type Placed = Pick<Caption, 'lines' | 'placement'>;

/** Where a caption is written, and what becomes of the place it has. */
const writtenPlace = ({ placement = {}, lines: words }: Placed): { readonly placement: Placement; readonly fate: PlaceFate } => {
  const { line, vertical } = placement;
  const third = line === undefined || vertical !== undefined ? 0 : thirdOf(line);
  const longest = Math.max(0, ...words.map(({ length }) => length));
  const across = sideOnPicture(placement, longest, isRightToLeft(words));
  const isOwnRow = isOwnThird(placement, words.length, thirds[third]);
  return { placement: placeOf(lines[third], across.side === 'center' ? undefined : across.side), fate: fateOfPlace(placement, { isOwnRow, ...across }, longest) };
};

/** A place with edges; undefined where there is neither. */
export const withEdges = (placement: Placement | undefined, edges: Placement['edges']): Placement | undefined => (edges === undefined ? placement : { ...placement, edges });

/** The nearest of the nine places to where a caption stands, with its edges; undefined for the usual one. */
export const nearestInSubRip = (caption: Placed): Placement | undefined =>
  withEdges(placeOfNumber(numberOf(writtenPlace(caption).placement)), caption.placement?.edges);

const edgesAfterTimes = /^X1:\s*(-?\d{1,5})\s+X2:\s*(-?\d{1,5})\s+Y1:\s*(-?\d{1,5})\s+Y2:\s*(-?\d{1,5})$/i;

/** The edges that the words after the times say (`X1:63 X2:223 Y1:43 Y2:58`); undefined where they say anything else. */
export const edgesIn = (settings: string): Placement['edges'] => {
  const found = edgesAfterTimes.exec(settings)?.slice(1).map(Number);
  return found === undefined ? undefined : [found[0] ?? 0, found[1] ?? 0, found[2] ?? 0, found[3] ?? 0];
};

/** Edges as words after the times, with a space before them; empty where there are none. */
export const wordsOfEdges = (placement: Placement | undefined): string => {
  const [left, right, top, bottom] = placement?.edges?.map((edge) => String(Math.round(edge))) ?? [];
  return left === undefined ? '' : ` X1:${left} X2:${right ?? ''} Y1:${top ?? ''} Y2:${bottom ?? ''}`;
};

/** What becomes of a caption's place. */
export const fateInSubRip = (caption: Placed): PlaceFate => writtenPlace(caption).fate;

/** The tag of a place, to be written before the text; empty where it needs none. */
export const tagOfPlace = (placement: Placement | undefined): string => {
  const number = placement === undefined ? 0 : numberOf(placement);
  return number === 0 || number === usual ? '' : `{\\an${String(number)}}`;
};
