import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { readSrt } from '../../../../core/captions/srt/read-srt.ts';
import { firstRow } from '../../../../core/captions/scc/place-608.ts';
import { rowOf } from '../../../../core/captions/stl/stl-rows.ts';
import { boxesOfTrack } from '../../../../core/captions/ttml/boxes-of-track.ts';
import { readTtml } from '../../../../core/captions/ttml/read-ttml.ts';
import { writeTtml } from '../../../../core/captions/ttml/write-ttml.ts';
import type { Caption, Placement, Track } from '../../../../core/captions/track.ts';
import { ms } from '../../../../core/units/time.ts';
import { anyPlacement, nastyText } from '../nasty.ts';

const profiles = ['imsc', 'ebu-tt-d'] as const;

const at = (id: string, start: number, end: number, placement?: Placement, lines: readonly string[] = [id]): Caption => ({ id, start: ms(start), end: ms(end), lines, speaker: null, ...(placement === undefined ? {} : { placement }) });

type Region = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** The regions of a file by their ids. */
const regionsIn = (text: string): ReadonlyMap<string, Region> =>
  new Map([...text.matchAll(/<region xml:id="([^"]+)" tts:origin="([\d.]+)% ([\d.]+)%" tts:extent="([\d.]+)% ([\d.]+)%"/g)].map(([, id = '', left, top, width, height]) => [
    id,
    { left: Number(left), top: Number(top), right: Number(left) + Number(width), bottom: Number(top) + Number(height) },
  ]));

const none: Region = { left: Number.NaN, top: Number.NaN, right: Number.NaN, bottom: Number.NaN };

/** The region of each paragraph, in the file's order. */
const regionOfEach = (text: string): readonly (Region & { readonly id: string })[] => {
  const regions = regionsIn(text);
  return [...text.matchAll(/<p [^>]*region="([^"]+)"/g)].map(([, id = '']) => ({ id, ...(regions.get(id) ?? none) }));
};

const write = (track: Track): string => writeTtml({ head: {}, track }, 'imsc');

/** Pairs of captions that are seen at one time in regions over each other. */
const clashes = (track: Track, text: string): readonly string[] => {
  const regions = regionOfEach(text);
  expect(regions).toHaveLength(track.length);
  return track.flatMap((one, index) =>
    track.slice(index + 1).flatMap((other, later) => {
      const [a, b] = [regions[index] ?? { id: '', ...none }, regions[index + 1 + later] ?? { id: '', ...none }];
      const together = one.start < other.end && other.start < one.end && a.id !== b.id;
      // A hundredth is what rounding leaves at most.
      const isSeen = [a, b].every(({ left, top, right, bottom }) => right > left && bottom > top);
      const over = isSeen && a.left < b.right - 0.005 && b.left < a.right - 0.005 && a.top < b.bottom - 0.005 && b.top < a.bottom - 0.005;
      return together && over ? [`${one.id} ${other.id}`] : [];
    }),
  );
};

describe('captions at one place', () => {
  it('have one region while others are shown elsewhere, also before and after these, so that players stack them', () => {
    const track = [at('long', 1000, 5000), at('top', 2000, 3000, { line: { value: 10, unit: 'percent' } }), at('tail', 4000, 6000)];
    const [long, top, tail] = regionOfEach(write(track));
    expect(long).toEqual(tail);
    expect(long).toMatchObject({ top: 79, bottom: 90 });
    expect(top).toMatchObject({ top: 10, bottom: 16 });
    expect(readTtml(write(track)).track).toEqual(track.map((caption) => (caption.id === 'top' ? { ...caption, placement: { line: { value: 10, unit: 'percent', align: 'start' } } } : caption)));
  });

  it('have one region from SubRip', () => {
    const { track } = readSrt('1\n00:00:01,000 --> 00:00:05,000\nlong\n\n2\n00:00:02,000 --> 00:00:03,000\n{\\an8}inner\n\n3\n00:00:04,000 --> 00:00:06,000\ntail\n');
    const [long, , tail] = regionOfEach(write(track));
    expect(long).toEqual(tail);
    expect(clashes(track, write(track))).toEqual([]);
  });

  it('have the whole usual place where nothing else is shown', () => {
    const track = [at('a', 1000, 3000), at('b', 2000, 4000), at('c', 5000, 6000, { line: { value: 10, unit: 'percent' } })];
    expect(regionOfEach(write(track)).map(({ top, bottom }) => [top, bottom])).toEqual([[10, 90], [10, 90], [10, 100]]);
  });
});

describe('rows beside the usual place', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])('stand above it and come back to CEA-608 as they were: %i', (row) => {
    for (const usual of [['a'], ['a', 'b']].filter((lines) => row + lines.length <= 14)) {
      const track = [at('row', 1000, 3000, { line: { value: row, unit: 'rows' } }), at('usual', 1000, 3000, undefined, usual)];
      const [above, below] = regionOfEach(write(track));
      expect(above?.bottom).toBeLessThanOrEqual((below?.top ?? 0) + 0.005);
      const seen = readTtml(write(track)).track;
      expect(seen.map(({ placement, lines }) => firstRow(lines.length, placement))).toEqual([row + 1, 16 - usual.length]);
    }
  });

  it('stand in their order, however many', () => {
    const track = [13, 12, 11, 10].map((value) => at(String(value), 1000, 3000, { line: { value, unit: 'rows' } })).concat(at('usual', 1000, 3000));
    const tops = regionOfEach(write(track)).map(({ top }) => top);
    expect(tops).toEqual([84, 78, 72, 66, 90]);
    expect(readTtml(write(track)).track.map(({ placement }) => firstRow(1, placement))).toEqual([14, 13, 12, 11, 15]);
  });

  it('of teletext stand above it and come back as they were', () => {
    for (const vp of [2, 10, 16, 18, 20]) {
      const track = [at('row', 1000, 3000, { line: { value: Math.round(((vp - 1) * 10_000) / 23) / 100, unit: 'percent', align: 'start' } }), at('usual', 1000, 3000)];
      expect(clashes(track, write(track))).toEqual([]);
      expect(readTtml(write(track)).track.map(({ placement, lines }) => rowOf(placement, lines.length, { rows: 23, perLine: 2 }))).toEqual([vp, 22]);
    }
  });

  it('counted from the bottom stand above it too', () => {
    const track = [at('row', 1000, 3000, { line: { value: -2, unit: 'rows' } }), at('usual', 1000, 3000)];
    expect(regionOfEach(write(track)).map(({ top, bottom }) => [top, bottom])).toEqual([[84, 90], [90, 96]]);
    expect(readTtml(write(track)).track.map(({ placement }) => firstRow(1, placement))).toEqual([14, 15]);
  });
});

describe('places that are moved', () => {
  const said = (track: Track): readonly string[] => lossesOf([{ head: {}, track }], trackFormats.ttml.holds).map(({ message }) => message);
  const top = at('top', 1000, 3000, { line: { value: 10, unit: 'percent' } });

  it('are said before the export, and no others', () => {
    const near = at('near', 1000, 3000, { line: { value: 82, unit: 'percent' } });
    expect(said([near, at('usual', 1000, 3000)])).toEqual(['Places that would lie over each other are moved apart (1 caption).']);
    expect(said([top, at('usual', 1000, 3000)])).toEqual([]);
    expect(said([near, at('usual', 3000, 4000)])).toEqual([]);
  });
});

describe('two speakers on a row', () => {
  const line = { value: 90, unit: 'percent', align: 'end' } as const;

  it('whose boxes are over each other and whose texts are not have boxes side by side, each at its own edge', () => {
    const track = [
      at('Anna', 1000, 3000, { line, position: { percent: 0, align: 'line-left' }, size: 90, align: 'left' }),
      at('Bob', 1000, 3000, { line, position: { percent: 10, align: 'line-left' }, size: 90, align: 'right' }),
    ];
    const [anna, bob] = regionOfEach(write(track));
    expect(anna).toMatchObject({ left: 0, top: 84, bottom: 90 });
    expect(bob).toMatchObject({ left: anna?.right, top: 84, right: 100, bottom: 90 });
  });

  it('in the middle of their boxes keep it', () => {
    const track = [
      at('Anna', 1000, 3000, { line, position: { percent: 0, align: 'line-left' }, size: 60 }),
      at('Bob', 1000, 3000, { line, position: { percent: 40, align: 'line-left' }, size: 60 }),
    ];
    expect(regionOfEach(write(track)).map(({ left, right }) => [left, right])).toEqual([[9.65, 50.35], [50.35, 89.65]]);
  });

  it('whose texts would be over each other stand below each other', () => {
    const words = ['What a very long line this is, indeed.'];
    const track = [
      at('Anna', 1000, 3000, { line, position: { percent: 0, align: 'line-left' }, size: 90 }, words),
      at('Bob', 1000, 3000, { line, position: { percent: 10, align: 'line-left' }, size: 90 }, words),
    ];
    expect(regionOfEach(write(track)).map(({ left, top, bottom }) => [left, top, bottom])).toEqual([[0, 78, 84], [10, 84, 90]]);
  });
});

const anyLines = fc.array(fc.oneof(nastyText, fc.string({ maxLength: 40 })), { minLength: 1, maxLength: 4 });

const overlappingTrack = fc
  .array(fc.record({ start: fc.integer({ min: 0, max: 40 }), length: fc.integer({ min: 1, max: 30 }), lines: anyLines, placement: fc.option(anyPlacement, { nil: undefined }) }), { minLength: 1, maxLength: 9 })
  .map((all): Track => all.toSorted((one, other) => one.start - other.start).map(({ start, length, lines, placement }, index) => at(`c${String(index)}`, start * 100, (start + length) * 100, placement, ['x', ...lines])));

describe('any captions that are shown together', () => {
  it.each(profiles)('have no regions over each other: %s', (profile) => {
    fc.assert(fc.property(overlappingTrack, (track) => {
      expect(clashes(track, writeTtml({ head: {}, track }, profile))).toEqual([]);
    }), { numRuns: 200 });
  });

  it('in rows stand in the order of these, and the usual place is the last', () => {
    const rows = fc.uniqueArray(fc.integer({ min: 0, max: 13 }), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(rows, (found) => {
      const track = [...found.map((value) => at(String(value), 1000, 3000, { line: { value, unit: 'rows' } })), at('usual', 1000, 3000)];
      const order = boxesOfTrack(track).map(({ top }, index) => ({ top, row: found[index] ?? 14 })).toSorted((one, other) => one.top - other.top);
      expect(order.map(({ row }) => row)).toEqual([...found.toSorted((one, other) => one - other), 14]);
    }));
  });
});

describe('more places at one time than IMSC allows', () => {
  const lines = [0, 10, 20, 30, 40];
  const track = lines.map((value, index) => at(String(index + 1), 1000, 3000, { line: { value, unit: 'percent', align: 'start' } }));
  const said = (captions: Track, name: 'ttml' | 'ebu-tt-d'): readonly string[] => lossesOf([{ head: {}, track: captions }], trackFormats[name].holds).map(({ message }) => message);

  it('are said, with how many captions are seen then', () => {
    const later = at('6', 4000, 5000);
    expect(said([...track, later], 'ttml')).toContain('More than 4 places are seen together, which IMSC does not allow: players may leave some out (5 captions).');
    expect(said([...track, later], 'ebu-tt-d').join()).not.toContain('IMSC');
    expect(said([...track.slice(1), later], 'ttml').join()).not.toContain('IMSC');
    expect(said([...track.slice(1), at('5b', 2000, 3000, { line: { value: 40, unit: 'percent', align: 'start' } })], 'ttml').join()).not.toContain('IMSC');
  });
});
