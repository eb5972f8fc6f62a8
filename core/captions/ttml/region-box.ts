/** The box of a TTML region: its origin or position, its extent, its padding (TTML2, 10.2.14, 10.2.28, 10.2.31, 10.2.32), kept on the picture. */
import { type Axis, lengthOf, letterSize, type Measure, type Picture } from './ttml-length.ts';
import type { Attributes, Property, TtmlStyles } from './ttml-styles.ts';
import { wordsBetweenSpaces } from '../text/folded.ts';

/** A box in percentages of the picture. */
export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** The way of its lines (TTML2, 10.2.54): rows from left to right or from right to left, or columns. */
export type Writing = 'lr' | 'rl' | 'columns-rl' | 'columns-lr';

/** The writing mode of a region. */
export const writingOf = (mode: string | undefined): Writing => {
  if (mode === 'tbrl' || mode === 'tb') return 'columns-rl';
  if (mode === 'tblr') return 'columns-lr';
  return mode === 'rltb' || mode === 'rl' ? 'rl' : 'lr';
};

const isAuto = (text: string | undefined): boolean => text === undefined || text.trim() === 'auto';

/** Two lengths; where nothing is said, what stands for it. Null when they cannot be read. */
const pairOf = (text: string | undefined, usual: number, measure: Measure): readonly [number, number] | null => {
  if (isAuto(text)) return [usual, usual];
  const [across = '', down = '', ...more] = wordsBetweenSpaces(text ?? '');
  const [x, y] = [lengthOf(across, 'across', measure), lengthOf(down, 'down', measure)];
  return x === null || y === null || more.length > 0 ? null : [x, y];
};

const sides: Readonly<Record<Axis, readonly [string, string]>> = { across: ['left', 'right'], down: ['top', 'bottom'] };

/** The words of a position by axis; a length belongs to the edge before it. Null for words that say nothing together. */
const positionWords = (words: readonly string[]): Readonly<Record<Axis, readonly string[]>> | null => {
  if (words.length === 0) return null;
  const found: Record<Axis, string[]> = { across: [], down: [] };
  const edgesIn = words.filter((word) => !/\d/.test(word));
  if (words.length > 2 || edgesIn.length === words.length) {
    let last: Axis | null = null;
    for (const word of words) {
      const axis: Axis | null = sides.across.includes(word) ? 'across' : sides.down.includes(word) ? 'down' : null;
      if (axis !== null) found[axis].push(word);
      else if (word !== 'center' && last !== null) found[last].push(word);
      else if (word !== 'center') return null;
      last = axis;
    }
    return found;
  }
  const [first = '', second = 'center'] = words;
  const isTurned = sides.down.includes(first) || sides.across.includes(second);
  return isTurned ? { across: [second], down: [first] } : { across: [first], down: [second] };
};

/** Where a box of `size` begins along an axis: percentages are of the room that is left (TTML2, 10.2.32). Null when it cannot be read. */
const positionAlong = (words: readonly string[], axis: Axis, size: number, measure: Measure): number | null => {
  const [edge = 'center', offset] = words;
  const left = 100 - size;
  const isEdge = sides[axis].includes(edge);
  if (edge === 'center' && offset === undefined) return left / 2;
  if (!isEdge) return offset === undefined ? lengthOf(edge, axis, measure, left) : null;
  const by = offset === undefined ? 0 : lengthOf(offset, axis, measure, left);
  if (by === null) return null;
  return edge === sides[axis][0] ? by : left - by;
};

const positionOf = (text: string, [width, height]: readonly [number, number], measure: Measure): readonly [number, number] | null => {
  const words = positionWords(wordsBetweenSpaces(text));
  if (words === null) return null;
  const [x, y] = [positionAlong(words.across, 'across', width, measure), positionAlong(words.down, 'down', height, measure)];
  return x === null || y === null ? null : [x, y];
};

/** Which sides of the picture `before`, `end`, `after` and `start` are. */
const padded: Readonly<Record<Writing, readonly ('top' | 'right' | 'bottom' | 'left')[]>> = {
  lr: ['top', 'right', 'bottom', 'left'],
  rl: ['top', 'left', 'bottom', 'right'],
  'columns-rl': ['right', 'bottom', 'left', 'top'],
  'columns-lr': ['left', 'bottom', 'right', 'top'],
};

/** The box without its padding; null when that cannot be read. One to four lengths: before, end, after, start. */
export const insidePadding = (box: Box, text: string | undefined, writing: Writing, measure: Measure): Box | null => {
  if (text === undefined) return box;
  const [before = '', end = before, after = before, start = end, ...more] = wordsBetweenSpaces(text);
  const found = { top: 0, right: 0, bottom: 0, left: 0 };
  for (const [index, word] of [before, end, after, start].entries()) {
    const side = padded[writing][index] ?? 'top';
    const isDown = side === 'top' || side === 'bottom';
    const length = lengthOf(word, isDown ? 'down' : 'across', measure, isDown ? box.height : box.width);
    if (length === null || length < 0 || more.length > 0) return null;
    found[side] = length;
  }
  const { top, right, bottom, left } = found;
  return { left: box.left + left, top: box.top + top, width: box.width - left - right, height: box.height - top - bottom };
};

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** What of a box is on the picture; null when nothing is. */
const onPicture = ({ left, top, width, height }: Box): Box | null => {
  const [x, y] = [Math.max(0, left), Math.max(0, top)];
  const [right, bottom] = [Math.min(100, left + width), Math.min(100, top + height)];
  return right < x || bottom < y ? null : { left: rounded(x), top: rounded(y), width: rounded(right - x), height: rounded(bottom - y) };
};

/** What gives a region a place. */
const placing: readonly Property[] = ['origin', 'extent', 'position', 'displayAlign', 'writingMode'];

/** The box of a region's text: 'usual' where it says nothing of its place, null where what it says cannot be read. */
export const regionBox = (region: Attributes, styleOf: TtmlStyles['styleOf'], picture: Picture): Box | 'usual' | null => {
  const has = (name: Property): string | undefined => styleOf(region, name);
  if (placing.every((name) => isAuto(has(name)))) return 'usual';
  const measure: Measure = { picture, em: letterSize(has('fontSize'), picture) };
  const extent = pairOf(has('extent'), 100, measure);
  if (extent === null) return null;
  const position = has('position');
  // A position counts more than an origin.
  const origin = position === undefined ? pairOf(has('origin'), 0, measure) : positionOf(position, extent, measure);
  if (origin === null) return null;
  const whole = { left: origin[0], top: origin[1], width: extent[0], height: extent[1] };
  const inside = insidePadding(whole, has('padding'), writingOf(has('writingMode')), measure);
  return inside === null ? null : onPicture(inside);
};
