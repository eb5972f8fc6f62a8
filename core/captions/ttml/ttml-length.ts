/** Lengths of TTML (TTML2, 8.3.11) as percentages of the picture. */
import { wordsBetweenSpaces } from '../text/folded.ts';
import type { Attributes } from './ttml-styles.ts';

/** How lengths become percentages: of the root's pixels or of the cells. */
export type Picture = { readonly width: number | null; readonly height: number | null; readonly columns: number; readonly rows: number };

/** The picture from the attributes of `tt` (TTML2, 7.2.1, 8.1.1). */
export const pictureOf = (root: Attributes): Picture => {
  const extent = /^([\d.]+)px\s+([\d.]+)px$/.exec(root.get('extent') ?? '');
  const cells = /^(\d+)\s+(\d+)$/.exec(root.get('cellResolution') ?? '');
  return {
    width: extent === null ? null : Number(extent[1]),
    height: extent === null ? null : Number(extent[2]),
    columns: Number(cells?.[1] ?? 32),
    rows: Number(cells?.[2] ?? 15),
  };
};

/** Of the picture's width, or of its height. */
export type Axis = 'across' | 'down';

/** What a length is measured by, besides the picture. */
export type Measure = {
  readonly picture: Picture;
  /** The size of letters, percent of the picture's height. */
  readonly em: number;
};

/** Where a file does not say its pixels. */
const usualAspect = 16 / 9;

const aspectOf = ({ width, height }: Picture): number => (width === null || height === null || width === 0 || height === 0 ? usualAspect : width / height);

/** One unit as a percentage of the axis; null where it is not known. `whole` is what 100 % are. */
const unitOf = (unit: string, axis: Axis, { picture, em }: Measure, whole: number): number | null => {
  const isAcross = axis === 'across';
  const pixels = isAcross ? picture.width : picture.height;
  const cells = isAcross ? picture.columns : picture.rows;
  const aspect = aspectOf(picture);
  const units = new Map<string, number | null>([
    ['%', whole / 100],
    ['px', pixels === null || pixels === 0 ? null : 100 / pixels],
    ['c', cells === 0 ? null : 100 / cells],
    ['em', isAcross ? em / aspect : em],
    ['rw', isAcross ? 1 : aspect],
    ['rh', isAcross ? 1 / aspect : 1],
  ]);
  // What old drafts and Netflix call those of the root container.
  return units.get({ vw: 'rw', vh: 'rh' }[unit] ?? unit) ?? null;
};

/** A length as a percentage of the picture along an axis; null when it is none, or has a unit that the file does not explain. */
export const lengthOf = (text: string, axis: Axis, measure: Measure, whole = 100): number | null => {
  const parts = /^([+-]?(?:\d+\.?\d*|\.\d+))(%|[a-z]+)$/.exec(text);
  const unit = parts === null ? null : unitOf(parts[2] ?? '', axis, measure, whole);
  return unit === null ? null : Number(parts?.[1]) * unit;
};

/** The height of a cell, percent of the picture's height: that of letters where nothing is said (TTML2, 10.2.18). */
export const cellHeight = ({ rows }: Picture): number => 100 / (rows === 0 ? 15 : rows);

/** The size of letters, percent of the picture's height, inside of letters of a size; null where it cannot be read. Of two sizes the second is the height. */
export const sizeInside = (text: string, picture: Picture, around: number): number | null => {
  const height = wordsBetweenSpaces(text).at(-1) ?? '';
  return lengthOf(height, 'down', { picture, em: around }, around);
};

/** The size of letters by one value. */
export const letterSize = (text: string | undefined, picture: Picture): number => sizeInside(text ?? '', picture, cellHeight(picture)) ?? cellHeight(picture);
