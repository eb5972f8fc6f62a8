import { describe, expect, it } from 'vitest';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { readTtml } from '../../../../core/captions/ttml/read-ttml.ts';
import { writeTtml } from '../../../../core/captions/ttml/write-ttml.ts';
import type { Caption, Placement } from '../../../../core/captions/track.ts';
import { ms } from '../../../../core/units/time.ts';

/** A paragraph in a region of a picture of 1600x900 in 40 by 20 cells, so that an em is 5 % of its height and 2.8125 % of its width. */
const inRegion = (region: string, values = '', text = 'Sea', inside = ''): string =>
  `<tt xmlns="http://www.w3.org/ns/ttml" tts:extent="1600px 900px" ttp:cellResolution="40 20"><head><layout><region xml:id="r" tts:textAlign="center" ${region}>${inside}</region></layout></head><body><div><p begin="1s" end="2s" region="r" ${values}>${text}</p></div></body></tt>`;

const placeOf = (text: string): Placement | undefined => readTtml(text).track[0]?.placement;
const codes = (text: string): readonly string[] => readTtml(text).problems.map(({ code }) => code);

/** A box of rows whose first begins at its top edge, unless it is said otherwise. */
const box = (left: number, top: number, width: number, extra: Placement = {}): Placement => ({
  line: { value: top, unit: 'percent', align: 'start' },
  position: { percent: left, align: 'line-left' },
  size: width,
  ...extra,
});

describe('the place of a region', () => {
  it.each([
    ['an origin alone: the rest of the picture', 'tts:origin="20% 70%"', box(20, 70, 80)],
    ['an extent alone: from the corner', 'tts:extent="60% 20%"', box(0, 0, 60)],
    ['automatic: the whole picture', 'tts:origin="auto" tts:extent="auto" tts:displayAlign="before"', box(0, 0, 100)],
    ['an alignment alone', 'tts:displayAlign="center"', { line: { value: 50, unit: 'percent', align: 'center' }, position: { percent: 0, align: 'line-left' }, size: 100 }],
    ['parts of the root', 'tts:origin="20rw 70rh" tts:extent="60rw 20rh"', box(20, 70, 60)],
    ['the same as others call them', 'tts:origin="20vw 70vh" tts:extent="60vw 20vh"', box(20, 70, 60)],
    ['heights across', 'tts:origin="16rh 9rw" tts:extent="60% 20%"', box(9, 16, 60)],
    ['letters', 'tts:origin="2em 3em" tts:extent="10em 2em"', box(5.63, 15, 28.13)],
    ['pixels, cells and percent together', 'tts:origin="160px 2c" tts:extent="60% 180px"', box(10, 10, 60)],
    ['over the edge: what is on the picture', 'tts:origin="-10% 90%" tts:extent="130% 30%"', box(0, 90, 100)],
    ['padding on all sides', 'tts:origin="0% 0%" tts:extent="100% 50%" tts:padding="20%"', box(20, 10, 60)],
    ['padding of two lengths', 'tts:origin="0% 0%" tts:extent="100% 50%" tts:padding="1c 2c"', box(5, 5, 90)],
    ['padding of three lengths', 'tts:origin="0% 0%" tts:extent="100% 50%" tts:padding="2c 2c 0px"', box(5, 10, 90)],
    ['padding of four lengths', 'tts:origin="0% 0%" tts:extent="100% 50%" tts:padding="0c 4c 0c 2c"', box(5, 0, 85)],
  ])('is read: %s', (_, region, placement) => {
    expect(placeOf(inRegion(region))).toEqual(placement);
    expect(codes(inRegion(region))).toEqual([]);
  });

  it.each([
    ['center', 30, 40],
    ['left', 0, 40],
    ['bottom', 30, 80],
    ['25%', 15, 40],
    ['center bottom', 30, 80],
    ['bottom right', 60, 80],
    ['top 25%', 15, 0],
    ['25% 10rh', 15, 10],
    ['50% bottom', 30, 80],
    ['center bottom 10%', 30, 72],
    ['right 10rw center', 50, 40],
    ['right 25% top 10rh', 45, 10],
    ['left 10rw bottom 10rh', 10, 70],
  ])('is read from a position: %s', (position, left, top) => {
    expect(placeOf(inRegion(`tts:position="${position}" tts:origin="1% 1%" tts:extent="40% 20%"`))).toEqual(box(left, top, 40));
  });

  it('is read in letters of the region’s size', () => {
    expect(placeOf(inRegion('tts:fontSize="200%" tts:origin="2em 3em" tts:extent="10em 2em"'))).toEqual(box(11.25, 30, 56.25));
    expect(placeOf(inRegion('tts:fontSize="1c 2c" tts:origin="2em 3em" tts:extent="10em 2em"'))).toEqual(box(11.25, 30, 56.25));
  });

  it('begins where lines begin, where the file does not say where', () => {
    const text = inRegion('tts:origin="20% 20%" tts:extent="60% 20%"').replace(' tts:textAlign="center"', '');
    expect(placeOf(text)).toEqual(box(20, 20, 60, { align: 'start' }));
  });

  it.each([
    ['pixels of no picture', 'tts:origin="20% 70%" tts:extent="60% 200px"'],
    ['a position that says nothing', 'tts:position="left right center 1"'],
    ['an empty position', 'tts:position="" tts:extent="60% 20%"'],
    ['half a position', 'tts:position="left 10q top" tts:extent="60% 20%"'],
    ['padding without a unit', 'tts:origin="0% 0%" tts:extent="60% 20%" tts:padding="3"'],
    ['off the picture', 'tts:origin="20% 110%" tts:extent="60% 20%"'],
    ['no lengths', 'tts:extent="contain"'],
  ])('is said where it cannot be read: %s', (_, region) => {
    const text = inRegion(region).replace('tts:extent="1600px 900px"', '');
    expect(placeOf(text)).toBeUndefined();
    expect(codes(text)).toEqual(['settings-not-kept']);
  });

  it('is the usual one of a region that the file has not, which is said', () => {
    const text = inRegion('tts:origin="10% 10%"').replace('region="r"', 'region="q"');
    expect(placeOf(text)).toBeUndefined();
    expect(codes(text)).toEqual(['settings-not-kept']);
  });

  it('is the usual one where it says nothing', () => {
    expect(placeOf(inRegion('tts:backgroundColor="transparent"'))).toBeUndefined();
  });
});

describe('vertical text', () => {
  it.each([
    ['from right to left, first column at the right edge', 'tbrl', 'before', { vertical: 'rl', line: { value: 90, unit: 'percent', align: 'end' } }],
    ['the short name', 'tb', 'before', { vertical: 'rl', line: { value: 90, unit: 'percent', align: 'end' } }],
    ['from right to left, last column at the left edge', 'tbrl', 'after', { vertical: 'rl', line: { value: 70, unit: 'percent', align: 'start' } }],
    ['from left to right', 'tblr', 'before', { vertical: 'lr', line: { value: 70, unit: 'percent', align: 'start' } }],
    ['in the middle', 'tblr', 'center', { vertical: 'lr', line: { value: 80, unit: 'percent', align: 'center' } }],
  ])('is read: %s', (_, mode, displayAlign, placement) => {
    const text = inRegion(`tts:writingMode="${mode}" tts:displayAlign="${displayAlign}" tts:origin="70% 10%" tts:extent="20% 60%"`);
    expect(placeOf(text)).toEqual({ ...placement, position: { percent: 10, align: 'line-left' }, size: 60 });
  });

  it('has its padding before its first column', () => {
    const text = inRegion('tts:writingMode="tbrl" tts:origin="50% 10%" tts:extent="40% 80%" tts:padding="4c 0px 2c 0px"');
    expect(placeOf(text)).toEqual({ vertical: 'rl', line: { value: 80, unit: 'percent', align: 'end' } });
  });

  it.each([
    ['rl', undefined],
    ['lr', undefined],
    ['rl', { value: 2, unit: 'rows' }],
    ['lr', { value: -3, unit: 'rows' }],
    ['rl', { value: 20, unit: 'percent', align: 'start' }],
    ['rl', { value: 20, unit: 'percent', align: 'end' }],
  ] as const)('of WebVTT is kept: %s %o', (vertical, line) => {
    const caption: Caption = { id: '1', start: ms(1000), end: ms(2000), lines: ['縦書き'], speaker: null, placement: { vertical, ...(line === undefined ? {} : { line }) } };
    for (const profile of ['imsc', 'ebu-tt-d'] as const) {
      const seen = readTtml(writeTtml({ head: {}, track: [caption] }, profile)).track[0]?.placement;
      expect(seen?.vertical).toBe(vertical);
      if (line === undefined || line.unit === 'percent') expect(seen).toEqual(caption.placement);
      // Two columns of 26.67 from the right edge: the third one from there, of those that grow to the left; the last but two, of those that grow to the right.
      else expect(seen?.line).toEqual({ value: 92.5, unit: 'percent', align: 'end' });
    }
    expect(lossesOf([{ head: {}, track: [caption] }], trackFormats.ttml.holds).map(({ what }) => what)).toEqual(line?.unit === 'rows' ? ['rows'] : []);
  });
});

describe('rows', () => {
  it('are written as percentages, cells being forbidden there by both profiles: the same place to the viewer', () => {
    const at = (line: Placement['line']): Caption => ({ id: '1', start: ms(1000), end: ms(2000), lines: ['Sea'], speaker: null, placement: line === undefined ? {} : { line } });
    const said = (line: Placement['line'], name: 'ttml' | 'ebu-tt-d'): readonly string[] => lossesOf([{ head: {}, track: [at(line)] }], trackFormats[name].holds).map(({ what }) => what);
    for (const name of ['ttml', 'ebu-tt-d'] as const) {
      expect(said({ value: 3, unit: 'rows' }, name)).toEqual(['rows']);
      expect(said({ value: -1, unit: 'rows' }, name)).toEqual([]);
      expect(said({ value: 20, unit: 'percent', align: 'start' }, name)).toEqual([]);
      expect(said(undefined, name)).toEqual([]);
      expect(writeTtml({ head: {}, track: [at({ value: 3, unit: 'rows' })] }, name === 'ttml' ? 'imsc' : name)).not.toMatch(/tts:(?:origin|extent)="[^"]*\dc/);
    }
    expect(placeOf(writeTtml({ head: {}, track: [at({ value: 3, unit: 'rows' })] }, 'imsc'))).toEqual({ line: { value: 20, unit: 'percent', align: 'start' } });
  });

  it('of cells are read as the percentages that they are, which are written again without a loss', () => {
    const text = inRegion('tts:origin="0c 3c" tts:extent="32c 12c"').replace('cellResolution="40 20"', 'cellResolution="32 15"');
    expect(placeOf(text)).toEqual(box(0, 20, 100));
    expect(lossesOf([{ head: {}, track: readTtml(text).track }], trackFormats.ttml.holds)).toEqual([]);
  });
});

describe('vertical captions that are shown together', () => {
  it('have boxes that are no wider than their columns, at the edge where these stand', () => {
    const one: Caption = { id: '1', start: ms(1000), end: ms(3000), lines: ['縦書き'], speaker: null, placement: { vertical: 'rl', line: { value: 90, unit: 'percent', align: 'end' } } };
    const other: Caption = { ...one, id: '2', placement: { vertical: 'rl' } };
    const track = [one, other];
    const text = writeTtml({ head: {}, track }, 'imsc');
    expect(text).toContain('tts:origin="87% 10%" tts:extent="3% 80%" tts:displayAlign="before" tts:writingMode="tbrl"');
    expect(text).toContain('tts:origin="10% 10%" tts:extent="3% 80%" tts:displayAlign="after" tts:writingMode="tbrl"');
    expect(readTtml(text).track).toEqual(track);
  });
});

describe('text from right to left', () => {
  const place = 'tts:origin="10% 10%" tts:extent="80% 80%" tts:displayAlign="after" tts:writingMode="rltb"';

  it('has its start at the right, whatever its letters are', () => {
    expect(placeOf(inRegion(place, 'tts:textAlign="start"', 'שלום'))).toEqual({ align: 'start' });
    expect(placeOf(inRegion(place, 'tts:textAlign="start"'))).toEqual({ align: 'right' });
    expect(placeOf(inRegion(place, 'tts:textAlign="end"'))).toEqual({ align: 'left' });
    expect(placeOf(inRegion(place, 'tts:textAlign="end" tts:direction="ltr"', 'שלום'))).toEqual({ align: 'right' });
    expect(placeOf(inRegion(place, 'tts:textAlign="left"'))).toEqual({ align: 'left' });
  });

  it('is said where its letters do not show it', () => {
    expect(codes(inRegion(place, '', 'שלום'))).toEqual([]);
    expect(codes(inRegion(place))).toEqual(['formatting-not-kept']);
  });

  it('has its padding where it starts', () => {
    expect(placeOf(inRegion('tts:origin="0% 0%" tts:extent="100% 50%" tts:writingMode="rl" tts:padding="0c 4c 0c 2c"', '', 'שלום'))).toEqual(box(10, 0, 85));
  });
});
