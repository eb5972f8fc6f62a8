import { describe, expect, it } from 'vitest';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import type { TrackFormatName } from '../../../../core/captions/formats/track-format.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { frameRates } from '../../../../core/captions/times/frame-rate.ts';
import type { Caption, Placement } from '../../../../core/captions/track.ts';
import { withoutUsual } from '../../../../core/captions/places/usual-placement.ts';
import { ms } from '../../../../core/units/time.ts';

const placed = (placement: Placement): Caption => ({ id: '1', start: ms(1000), end: ms(3000), lines: ['Good evening.'], speaker: null, placement });

const placeWords = (name: TrackFormatName, placement: Placement): readonly string[] =>
  lossesOf([{ head: {}, track: [placed(placement)] }], trackFormats[name].holds).filter(({ what }) => what.startsWith('place')).map(({ message }) => message);

const srtOf = (placement: Placement): string => {
  const written = trackFormats.srt.write({ head: {}, track: [placed(placement)] }, { frameRate: frameRates['25'], dropFrame: false });
  return written.ok ? String(written.value).split('\n')[2] ?? '' : written.error.message;
};

const notKept = ['Places on the picture are not kept (1 caption).'];
const nearest = ['Places on the picture become the nearest that it has (1 caption).'];

describe('what a placement need not say', () => {
  it.each<[Placement, Placement]>([
    [{ align: 'center' }, {}],
    [{ size: 100, position: { percent: 50 } }, {}],
    [{ align: 'left', position: { percent: 0, align: 'line-left' } }, { align: 'left' }],
    [{ align: 'right', position: { percent: 100 } }, { align: 'right' }],
    [{ line: { value: 0, unit: 'rows', align: 'start' } }, { line: { value: 0, unit: 'rows' } }],
    [{ line: { value: 9, unit: 'percent', align: 'end' }, size: 40, position: { percent: 50, align: 'line-left' } }, { line: { value: 9, unit: 'percent', align: 'end' }, size: 40, position: { percent: 50, align: 'line-left' } }],
    [{ vertical: 'rl', region: 'a' }, { vertical: 'rl', region: 'a' }],
  ])('%j', (placement, left) => {
    expect(withoutUsual(placement)).toEqual(left);
  });

  it.each<TrackFormatName>(['srt', 'scc', 'stl', 'txt', 'csv'])('is not lost in %s', (name) => {
    expect(placeWords(name, { align: 'center', size: 100 })).toEqual([]);
  });
});

describe('places that a format has near', () => {
  it('are rows of 608, at a percentage of the height too', () => {
    expect(placeWords('scc', { line: { value: 10, unit: 'percent', align: 'start' } })).toEqual(nearest);
    expect(placeWords('scc', { line: { value: 10, unit: 'percent', align: 'start' }, align: 'left' })).toEqual(nearest);
    expect(placeWords('scc', { line: { value: 10, unit: 'percent' }, region: 'a' })).toEqual(nearest);
    expect(placeWords('scc', { line: { value: 85, unit: 'percent', align: 'end' } })).toEqual(nearest);
    expect(placeWords('scc', { line: { value: 90, unit: 'percent', align: 'end' } })).toEqual([]);
  });

  it.each<[Placement, string]>([
    [{ line: { value: 10, unit: 'percent', align: 'start' } }, '{\\an8}'],
    [{ line: { value: 2, unit: 'rows' }, align: 'right' }, '{\\an9}'],
    [{ line: { value: 45, unit: 'percent' }, align: 'left' }, '{\\an4}'],
    [{ line: { value: 6, unit: 'rows' } }, '{\\an5}'],
    [{ line: { value: -13, unit: 'rows' } }, '{\\an8}'],
    [{ line: { value: -7, unit: 'rows' } }, '{\\an5}'],
    [{ line: { value: 80, unit: 'percent' }, align: 'end' }, '{\\an3}'],
    [{ line: { value: 10, unit: 'percent' }, size: 40 }, '{\\an8}'],
  ])('are the nearest of the nine of SubRip: %j', (placement, tag) => {
    expect(srtOf(placement)).toBe(`${tag}Good evening.`);
    expect(placeWords('srt', placement)).toEqual(nearest);
  });

  it('are the nearest side of EBU STL, of a column', () => {
    expect(placeWords('stl', { line: { value: 2, unit: 'rows' }, position: { percent: 20, align: 'line-left' }, align: 'left' })).toEqual(nearest);
    expect(placeWords('stl', { position: { percent: 20 }, vertical: 'rl' })).toEqual(notKept);
  });

  it('are said as they are where SubRip has them, and lost where it has nothing like them', () => {
    expect([srtOf({ line: { value: 0, unit: 'rows', align: 'start' }, align: 'center' }), placeWords('srt', { line: { value: 0, unit: 'rows' }, align: 'center' })]).toEqual(['{\\an8}Good evening.', []]);
    expect([srtOf({ vertical: 'rl' }), placeWords('srt', { vertical: 'rl' })]).toEqual(['Good evening.', notKept]);
    expect([srtOf({ size: 40 }), placeWords('srt', { size: 40 })]).toEqual(['Good evening.', []]);
    expect([srtOf({ size: 10 }), placeWords('srt', { size: 10 })]).toEqual(['Good evening.', nearest]);
    expect([srtOf({ line: { value: 7, unit: 'rows' } }), placeWords('srt', { line: { value: 7, unit: 'rows' } })]).toEqual(['{\\an5}Good evening.', []]);
  });
});
