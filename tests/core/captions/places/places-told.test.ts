import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import type { TrackFormatName } from '../../../../core/captions/formats/track-format.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { frameRates } from '../../../../core/captions/times/frame-rate.ts';
import type { Caption, Placement, Track } from '../../../../core/captions/track.ts';
import { ms } from '../../../../core/units/time.ts';

const options = { frameRate: frameRates['25'], dropFrame: false };

const placed = (placement: Placement | undefined, lines: readonly string[] = ['Up there']): Caption => ({ id: '1', start: ms(1000), end: ms(3000), lines, speaker: null, ...(placement === undefined ? {} : { placement }) });

/** What is said of the place of a caption. */
const fateIn = (name: TrackFormatName, caption: Caption): string => {
  const said = lossesOf([{ head: {}, track: [caption] }], trackFormats[name].holds).map(({ what }) => what);
  return said.includes('placement') ? 'lost' : said.includes('placement-moved') ? 'near' : 'kept';
};

const bytesIn = (name: TrackFormatName, track: Track) => {
  const written = trackFormats[name].write({ head: {}, track }, options);
  if (!written.ok) throw new Error(written.error.message);
  return written.value;
};

/** The captions as a format gives them back. */
const through = (name: TrackFormatName, track: Track): Track => trackFormats[name].read?.(bytesIn(name, track), options).track ?? [];

const placeIn = (name: TrackFormatName, placement: Placement, lines?: readonly string[]): Placement | undefined => through(name, [placed(placement, lines)])[0]?.placement;

const percent = (value: number, align?: 'start' | 'center' | 'end'): Placement => ({ line: { value, unit: 'percent', ...(align === undefined ? {} : { align }) } });
const row = (value: number): Placement => ({ line: { value, unit: 'rows' } });

describe('the height of a caption', () => {
  it.each<readonly [Placement, readonly string[], string]>([
    [percent(10), ['One'], 'near'],
    [percent(50, 'center'), ['One'], 'near'],
    [percent(0), ['One'], 'kept'],
    [percent(90, 'end'), ['One'], 'kept'],
    [row(1), ['One'], 'kept'],
    [row(10), ['One', 'Two', 'Three', 'Four'], 'near'],
    [row(11), ['One', 'Two', 'Three', 'Four'], 'kept'],
    [percent(82.61), ['One', 'Two'], 'near'],
  ])('%j of %j in EBU STL is told when its rows are not near enough', (placement, lines, fate) => {
    expect(fateIn('stl', placed(placement, lines))).toBe(fate);
  });

  it('of rows comes back from every format that says that it is kept', () => {
    const lines = fc.integer({ min: 1, max: 4 }).map((count) => ['One', 'Two', 'Three', 'Four'].slice(0, count));
    const align = fc.constantFrom<Placement>({}, { align: 'left' }, { align: 'right' });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 13 }), lines, align, fc.constantFrom<TrackFormatName>('srt', 'stl', 'stl-open', 'ttml', 'ebu-tt-d'), (value, words, side, name) => {
        const [one] = through('scc', [placed({ ...row(value), ...side }, words)]);
        if (one === undefined) throw new Error('No caption.');
        const isSame = bytesIn('scc', through(name, [one])) === bytesIn('scc', [one]);
        expect(isSame).toBe(fateIn(name, one) === 'kept');
      }),
      { numRuns: 150 },
    );
  });

  it.each(['ttml', 'ebu-tt-d'] as const)('of the bottom and of the nine places of SubRip is the same to the byte after %s, and nothing is said', (name) => {
    const tags = ['', ...Array.from({ length: 9 }, (_, index) => `{\\an${String(index + 1)}}`)];
    const text = tags.map((tag, index) => `${String(index + 1)}\n00:00:0${String(index)},000 --> 00:00:0${String(index)},900\n${tag}Place\n`).join('\n');
    const track = trackFormats.srt.read?.(text, options).track ?? [];
    const back = through(name, track);
    expect(bytesIn('srt', back)).toBe(bytesIn('srt', track));
    expect([...track, ...back].map((caption, index) => fateIn(index < track.length ? name : 'srt', caption))).toEqual([...track, ...back].map(() => 'kept'));
    const low = through('scc', [placed(undefined)]);
    expect([bytesIn('scc', through(name, low)) === bytesIn('scc', low), ...through(name, low).map((caption) => fateIn('scc', caption))]).toEqual([true, 'kept']);
  });
});

describe('the side of a caption', () => {
  it.each<Placement>([{ position: { percent: 0 }, align: 'left' }, { position: { percent: 100 }, align: 'right' }, { size: 50, align: 'left' }])('%j is what it is aligned to', (placement) => {
    for (const name of ['scc', 'stl', 'srt'] as const) {
      expect([name, fateIn(name, placed(placement)), placeIn(name, placement)]).toEqual([name, 'kept', { align: placement.align }]);
    }
  });

  it.each<readonly [Placement, Placement | undefined, string]>([
    [{ position: { percent: 10 }, align: 'left' }, { align: 'left' }, 'kept'],
    [{ position: { percent: 90 }, align: 'right' }, { align: 'right' }, 'kept'],
    [{ position: { percent: 80, align: 'line-right' }, align: 'right' }, { align: 'right' }, 'near'],
    [{ position: { percent: 20 } }, { align: 'left' }, 'kept'],
    [{ position: { percent: 14 } }, { align: 'left' }, 'near'],
    [{ position: { percent: 50, align: 'line-left' }, size: 50, align: 'right' }, { align: 'right' }, 'near'],
    [{ position: { percent: 52, align: 'line-left' }, size: 40 }, { align: 'right' }, 'near'],
    [{ region: 'low', align: 'left' }, { align: 'left' }, 'near'],
    [{ region: 'low' }, undefined, 'lost'],
  ])('%j is the nearest that SubRip has', (placement, back, fate) => {
    expect([placeIn('srt', placement), fateIn('srt', placed(placement))]).toEqual([back, fate]);
  });

  it.each<readonly [string, NonNullable<Placement['align']>, Placement]>([
    ['שלום', 'start', { align: 'right' }],
    ['مرحبا', 'end', { align: 'left' }],
    ['مرحبا', 'left', { align: 'left' }],
    ['Hello', 'start', { align: 'left' }],
  ])('of %s, %s, is that where its first letter stands', (line, align, back) => {
    expect(placeIn('srt', { align }, [line])).toEqual(back);
  });
});

describe('vertical captions', () => {
  it.each(['srt', 'scc', 'stl', 'stl-open'] as const)('stand in %s where captions usually do, as their columns are no rows', (name) => {
    const placement: Placement = { vertical: 'rl', line: { value: 2, unit: 'rows' }, align: 'left' };
    expect([placeIn(name, placement), fateIn(name, placed(placement))]).toEqual([undefined, 'lost']);
  });
});
