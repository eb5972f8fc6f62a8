/** Styles and regions of a TTML file: where a paragraph stands. */
import { isRightToLeft } from '../text/text-direction.ts';
import type { Placement } from '../track.ts';
import { type CaptionBox, placementOfBox, usualBox } from '../places/caption-box.ts';
import { type Box, insidePadding, regionBox, type Writing, writingOf } from './region-box.ts';
import { letterSize, type Picture } from './ttml-length.ts';
import { type Attributes, type Property, type TtmlStyles, ttmlStyles } from './ttml-styles.ts';

/** Where a paragraph stands, and what of that cannot be said of a caption. */
export type Place = {
  readonly placement: Placement | undefined;
  /** True where the region's place cannot be read, or the file has no such region. */
  readonly isUnread: boolean;
  /** True where the file says that the text runs another way than its first letter does. */
  readonly isTurned: boolean;
  /** The box of its region, without its padding; null where it has none of its own. */
  readonly box: Box | null;
};

/** What a file's head says of layout, gathered while it is read. */
export type TtmlLayout = TtmlStyles & {
  readonly picture: Picture;
  /** Where a paragraph of this text stands (`inherited`: its attributes and those around it, nearest first; `blocks`: those of it, its divisions and the body). */
  readonly placeOf: (inherited: readonly Attributes[], blocks: readonly Attributes[], text: string) => Place;
};

const alignments: ReadonlyMap<string | undefined, CaptionBox['textAlign']> = new Map(
  (['start', 'center', 'end', 'left', 'right'] as const).map((name) => [name, name]),
);

const edges: ReadonlyMap<string | undefined, CaptionBox['displayAlign']> = new Map(
  (['before', 'center', 'after'] as const).map((name) => [name, name]),
);

const columns: Readonly<Record<Writing, CaptionBox['vertical']>> = { lr: null, rl: null, 'columns-rl': 'rl', 'columns-lr': 'lr' };

/** A caption's start is that of its first letter: where the file has it on the other side, it is named as a side. */
const sideOf = (textAlign: CaptionBox['textAlign'], isRtl: boolean): CaptionBox['textAlign'] => {
  if (textAlign === 'start') return isRtl ? 'right' : 'left';
  if (textAlign === 'end') return isRtl ? 'left' : 'right';
  return textAlign;
};

const hundredth = (value: number): number => Math.round(value * 100) / 100;

const insideOf = ({ left, top, width, height }: Box): Box => ({ left: hundredth(left), top: hundredth(top), width: hundredth(width), height: hundredth(height) });

/** An empty layout for a picture. */
export const ttmlLayout = (picture: Picture): TtmlLayout => {
  const { styleOf, ...styles } = ttmlStyles();
  const boxes = new Map<Attributes, Box | 'usual' | null>();
  const boxOf = (region: Attributes): Box | 'usual' | null => {
    const known = boxes.get(region);
    if (known !== undefined) return known;
    const box = regionBox(region, styleOf, picture);
    boxes.set(region, box);
    return box;
  };
  const firstOf = (all: readonly Attributes[], name: Property): string | undefined => {
    for (const attributes of all) {
      const value = styleOf(attributes, name);
      if (value !== undefined) return value;
    }
    return styles.initialOf(name);
  };
  /** A box inside the padding of what stands in it, the outermost first; null where one cannot be read. */
  const padded = (box: Box, blocks: readonly Attributes[], writing: Writing): Box | null =>
    blocks.toReversed().reduce<Box | null>((inside, attributes) => (inside === null ? null : insidePadding(inside, styleOf(attributes, 'padding'), writing, { picture, em: letterSize(styleOf(attributes, 'fontSize'), picture) })), box);
  const placeOf = (inherited: readonly Attributes[], blocks: readonly Attributes[], text: string): Place => {
    const id = inherited.map((attributes) => attributes.get('region')).find((found) => found !== undefined);
    const region = styles.regionOf(id ?? '');
    const all = region === undefined ? inherited : [...inherited, region];
    const box = region === undefined ? 'usual' : boxOf(region);
    const writing = writingOf(region === undefined ? undefined : styleOf(region, 'writingMode'));
    const direction = firstOf(all, 'direction');
    const isRtl = direction === undefined ? writing === 'rl' : direction === 'rtl';
    const vertical = columns[writing];
    const differs = vertical === null && isRtl !== isRightToLeft(text.split('\n'));
    const isTurned = differs && (direction !== undefined || isRtl);
    const found = alignments.get(firstOf(all, 'textAlign')) ?? (typeof box === 'object' && box !== null ? 'start' : usualBox.textAlign);
    const look = { textAlign: differs ? sideOf(found, isRtl) : found, vertical };
    const hasBox = region !== undefined && typeof box === 'object' && box !== null;
    const displayAlign = hasBox ? (edges.get(styleOf(region, 'displayAlign')) ?? 'before') : usualBox.displayAlign;
    const around = hasBox ? box : usualBox;
    const inside = padded(around, blocks, writing);
    const isUnread = box === null || inside === null || (region === undefined && id !== undefined);
    const onPicture = inside === null || inside.width < 0 || inside.height < 0 ? around : insideOf(inside);
    return { placement: placementOfBox({ ...onPicture, displayAlign, ...look }), isUnread, isTurned, box: hasBox ? box : null };
  };
  return { ...styles, styleOf, picture, placeOf };
};
