/** Where the captions of a WebVTT region stand, for formats that have no such regions (WebVTT, 3.4, 6.2 and 7.3). */
import type { Placement } from '../track.ts';

/** A region in percentages of the picture: its left edge, its width, and where its last line ends. */
type Region = { readonly left: number; readonly width: number; readonly bottom: number };

/** The height of one of its lines (7.3: `line-height` of 6vh). */
const lineHeight = 6;

const percentIn = (value: string): number | null => {
  const found = /^(\d+(?:\.\d+)?)%$/.exec(value);
  return found === null || Number(found[1]) > 100 ? null : Number(found[1]);
};

type Pair = readonly [number, number];

/** Two percentages; where they cannot be read, what stands for them: the lower left corner. */
const anchorIn = (value: string | undefined): Pair => {
  const [x = '', y = '', ...more] = (value ?? '').split(',');
  const [across, down] = [percentIn(x), percentIn(y)];
  return across === null || down === null || more.length > 0 ? [0, 100] : [across, down];
};

const settingsIn = (block: string): ReadonlyMap<string, string> =>
  new Map(
    block.split(/\s+/).flatMap((word): (readonly [string, string])[] => {
      const colon = word.indexOf(':');
      return colon <= 0 || colon === word.length - 1 ? [] : [[word.slice(0, colon), word.slice(colon + 1)]];
    }),
  );

const regionOf = (settings: ReadonlyMap<string, string>): Region => {
  const width = percentIn(settings.get('width') ?? '') ?? 100;
  const lines = /^\d{1,3}$/.test(settings.get('lines') ?? '') ? Number(settings.get('lines')) : 3;
  const [anchorAcross, anchorDown] = anchorIn(settings.get('regionanchor'));
  const [across, down] = anchorIn(settings.get('viewportanchor'));
  return { left: across - (width * anchorAcross) / 100, width, bottom: down + (lines * lineHeight * (100 - anchorDown)) / 100 };
};

const parts = { 'line-left': 0, center: 0.5, 'line-right': 1 } as const;
const edges = { start: 'line-left', left: 'line-left', center: 'center', end: 'line-right', right: 'line-right' } as const;

/** A position moves the text of a region by itself; without one it lies over the region (7.3). */
const offsetOf = ({ position, align }: Placement, width: number): number =>
  position === undefined ? 0 : (position.percent * width) / 100 - width * parts[position.align ?? edges[align ?? 'center']];

/** Gives the place of a caption without its region: the last line of the region, its sides. What is in no region of the file is as it was. */
export const placeOfRegions = (blocks: readonly string[]): ((placement: Placement) => Placement) => {
  const regions = new Map(blocks.map((block) => settingsIn(block)).map((settings) => [settings.get('id') ?? '', regionOf(settings)]));
  return (placement) => {
    const { region: id, ...rest } = placement;
    const region = regions.get(id ?? '');
    if (id === undefined || region === undefined) return rest;
    const left = region.left + offsetOf(placement, region.width);
    const { position: _position, ...kept } = rest;
    return { ...kept, line: { value: region.bottom, unit: 'percent', align: 'end' }, position: { percent: Math.max(0, left), align: 'line-left' }, size: Math.max(0, Math.min(region.width, left + region.width)) };
  };
};
