/** The places of a track: captions that are shown together, one after another or at once, at the same place share one. */
import { isRightToLeft } from '../text/text-direction.ts';
import type { Caption, Track } from '../track.ts';
import { boxOf, type CaptionBox } from '../places/caption-box.ts';

/** A stretch along one side of the picture, in percentages of it. */
export type Stretch = { readonly from: number; readonly to: number };

/** A place at which captions are shown while others are. */
export type SharedPlace = {
  readonly box: CaptionBox;
  /** True where the file counts rows. */
  readonly isRows: boolean;
  /** The most lines that are seen there at once, players stacking them. */
  lines: number;
  /** Along the lines: as much as the longest of its texts takes, by the usual width of letters. */
  text: Stretch;
  /** Sides that its texts are aligned to. */
  readonly sides: Set<'left' | 'center' | 'right'>;
  /** Indices of places that are seen together with it. */
  readonly others: Set<number>;
};

/** The places, and which of them each caption has. */
export type PlacesOfTrack = { readonly places: readonly SharedPlace[]; readonly placeOf: readonly number[] };

/** Of so many captions that are shown together the places are compared: no picture holds more, and a file that says so must not take for ever. */
export const mostTogether = 50;

/** Width of a letter of the usual size, percent of the picture, generously; of one that is as wide as high; of one in a column. */
const letterWidths = { usual: 1.4, wide: 2.4, column: 4.2 } as const;

const lengthOf = (line: string, isColumn: boolean): number => {
  if (isColumn) return line.length * letterWidths.column;
  return line.length * (/[\u1100-\uffdc]/u.test(line) ? letterWidths.wide : letterWidths.usual);
};

const sideOf = ({ textAlign }: CaptionBox, isRtl: boolean): 'left' | 'center' | 'right' => {
  if (textAlign === 'start') return isRtl ? 'right' : 'left';
  if (textAlign === 'end') return isRtl ? 'left' : 'right';
  return textAlign;
};

const textIn = ({ left, top, width, height, vertical }: CaptionBox, lines: readonly string[], side: 'left' | 'center' | 'right'): Stretch => {
  const [from, room] = vertical === null ? [left, width] : [top, height];
  const length = Math.min(room, Math.max(0, ...lines.map((line) => lengthOf(line, vertical !== null))));
  const before = { left: 0, center: (room - length) / 2, right: room - length }[side];
  return { from: from + before, to: from + before + length };
};

const addText = (place: SharedPlace, { lines }: Caption, box: CaptionBox, together: number): void => {
  const side = sideOf(box, isRightToLeft(lines));
  const { from, to } = textIn(box, lines, side);
  place.sides.add(side);
  place.text = { from: Math.min(place.text.from, from), to: Math.max(place.text.to, to) };
  place.lines = Math.max(place.lines, together);
};

const keyOf = ({ left, top, width, height, displayAlign, vertical }: CaptionBox): string => [left, top, width, height, displayAlign, vertical].join(' ');

const newPlace = (box: CaptionBox, { placement }: Caption): SharedPlace => ({
  box,
  isRows: placement?.line?.unit === 'rows',
  lines: 0,
  text: { from: 100, to: 0 },
  sides: new Set(),
  others: new Set(),
});

/** The places of a track in the order of time. Where for a moment nothing is shown, places begin anew. */
export const placesOfTrack = (track: Track): PlacesOfTrack => {
  const places: SharedPlace[] = [];
  const placeOf: number[] = [];
  let here = new Map<string, number>();
  let shown: readonly { readonly end: number; readonly lines: number; readonly at: number }[] = [];
  let last = 0;
  for (const caption of track) {
    const { start, end, lines } = caption;
    if (start >= last) here = new Map();
    last = Math.max(last, end);
    const box = boxOf(caption.placement);
    const at = here.get(keyOf(box)) ?? places.length;
    here.set(keyOf(box), at);
    const place = places[at] ?? newPlace(box, caption);
    places[at] = place;
    shown = [...shown.filter((other) => other.end > start), { end, lines: lines.length, at }].slice(-mostTogether);
    addText(place, caption, box, shown.reduce((sum, other) => sum + (other.at === at ? other.lines : 0), 0));
    for (const other of shown) {
      if (other.at === at) continue;
      place.others.add(other.at);
      places[other.at]?.others.add(at);
    }
    placeOf.push(at);
  }
  return { places, placeOf };
};
