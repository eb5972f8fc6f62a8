/** Styles and regions of a TTML file: where a paragraph stands. */
import type { Placement } from '../track.ts';
import { type CaptionBox, placementOfBox, usualBox } from './caption-box.ts';
import { type Attributes, type Property, type TtmlStyles, ttmlStyles } from './ttml-styles.ts';

/** What a file's head says of layout, gathered while it is read. */
export type TtmlLayout = TtmlStyles & {
  /** Where a paragraph with these attributes stands (`inherited`: those around it, nearest first). */
  readonly placementOf: (inherited: readonly Attributes[]) => Placement | undefined;
};

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

const percentOf = (text: string, whole: number | null, cells: number): number | null => {
  const parts = /^(-?[\d.]+)(%|px|c)$/.exec(text);
  const value = Number(parts?.[1]);
  if (parts === null || !Number.isFinite(value)) return null;
  if (parts[2] === '%') return value;
  const unit = parts[2] === 'c' ? cells : whole;
  return unit === null || unit === 0 ? null : (value * 100) / unit;
};

const pairOf = (text: string | undefined, picture: Picture): readonly [number, number] | null => {
  const [across = '', down = ''] = (text ?? '').trim().split(/\s+/);
  const x = percentOf(across, picture.width, picture.columns);
  const y = percentOf(down, picture.height, picture.rows);
  return x === null || y === null ? null : [x, y];
};

const alignments: ReadonlyMap<string | undefined, CaptionBox['textAlign']> = new Map(
  (['start', 'center', 'end', 'left', 'right'] as const).map((name) => [name, name]),
);
const edges: ReadonlyMap<string | undefined, CaptionBox['displayAlign']> = new Map(
  (['before', 'center', 'after'] as const).map((name) => [name, name]),
);

/** An empty layout for a picture. */
export const ttmlLayout = (picture: Picture): TtmlLayout => {
  const { styleOf, ...styles } = ttmlStyles();
  const firstOf = (all: readonly Attributes[], name: Property): string | undefined => {
    for (const attributes of all) {
      const value = styleOf(attributes, name);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const placementOf = (inherited: readonly Attributes[]): Placement | undefined => {
    const id = inherited.map((attributes) => attributes.get('region')).find((found) => found !== undefined);
    const region = styles.regionOf(id ?? '') ?? null;
    const textAlign = alignments.get(firstOf(region === null ? inherited : [...inherited, region], 'textAlign')) ?? usualBox.textAlign;
    const origin = region === null ? null : pairOf(styleOf(region, 'origin'), picture);
    const extent = region === null ? null : pairOf(styleOf(region, 'extent'), picture);
    if (region === null || origin === null || extent === null) return placementOfBox({ ...usualBox, textAlign });
    const displayAlign = edges.get(styleOf(region, 'displayAlign')) ?? 'before';
    return placementOfBox({ left: origin[0], top: origin[1], width: extent[0], height: extent[1], displayAlign, textAlign });
  };
  return { ...styles, styleOf, placementOf };
};
