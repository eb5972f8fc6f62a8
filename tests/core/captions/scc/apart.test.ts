/** Captions that are shown together at different places, through the one screen of CEA-608. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EmphasisKind, tidyEmphasis } from '../../../../core/captions/emphasis/emphasis.ts';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { readScc, sccRate } from '../../../../core/captions/scc/read-scc.ts';
import { changesInSending, judgeScc, writeScc } from '../../../../core/captions/scc/write-scc.ts';
import { readSrt } from '../../../../core/captions/srt/read-srt.ts';
import { frameTime, nearestFrame } from '../../../../core/captions/times/frame-rate.ts';
import type { Caption, Placement, Track } from '../../../../core/captions/track.ts';
import { readVtt } from '../../../../core/captions/vtt/read-vtt.ts';
import { writeVtt } from '../../../../core/captions/vtt/write-vtt.ts';
import { captionOf } from '../edit/edits.ts';
import { anyPlacement } from '../nasty.ts';
import { byFfmpeg, byTtconv, hasTool } from '../other-tools.ts';
import { anyMixedTrack } from '../retime/tracks.ts';

const row = (value: number): Placement => ({ line: { value, unit: 'rows' } });

const placed = (caption: Caption, placement: Placement): Caption => ({ ...caption, placement });

/** Each caption: first and last frame, row (from 1), words. */
const seen = (track: Track): readonly unknown[] =>
  track.map(({ start, end, lines, placement }) => [nearestFrame(start, sccRate), nearestFrame(end, sccRate), 1 + (placement?.line?.value ?? 15 - lines.length), lines.join('/')]);

const frames = (start: number, end: number): readonly [number, number] => [frameTime(start, sccRate), frameTime(end, sccRate)];

const at = (id: string, start: number, end: number, words: string, placement: Placement = {}): Caption => placed(captionOf(id, ...frames(start, end), words), placement);

const thereAndBack = (track: Track): Track => {
  const text = writeScc(track, false);
  expect(judgeScc(text, track)).toEqual([]);
  return readScc(text).track;
};

const saidOf = (track: Track): readonly string[] => lossesOf([{ head: {}, track }], trackFormats.scc.holds).map(({ what }) => what).filter((what) => what !== 'times' && what !== 'ids');

/** `words` in pairs of letters, from a preamble on. */
const read = (...codes: readonly string[]) => readScc(`Scenarist_SCC V1.0\n\n00:00:01:00\t9420 9420 ${codes.join(' ')} 942f 942f 8080 8080 942c 942c\n`);

describe('rows of one screen', () => {
  it.each<readonly [string, readonly string[], readonly unknown[]]>([
    ['apart are captions of their own', ['9140', 'c8e9', '94d0', '6eef'], [['Hi', 1], ['no', 14]]],
    ['apart come in the order that they were sent in', ['94d0', '6eef', '9140', 'c8e9'], [['no', 14], ['Hi', 1]]],
    ['one below the other are one', ['94d0', 'c8e9', '9470', '6eef'], [['Hi/no', 14]]],
    ['one below the other that share no column are two', ['94d0', 'c8e9', '9476', '6eef'], [['Hi', 14], ['no', 15]]],
    ['one below the other, the lower sent first, are two', ['9470', '6eef', '94d0', 'c8e9'], [['Hi', 14], ['no', 15]]],
    ['are parted where four columns lie between in which nothing was written', ['9470', 'c8e9', '94f4', '6eef'], [['Hi', 15], ['no', 15]]],
    ['are not parted by spaces', ['9470', 'c8e9', '2020', '2020', '2020', '6eef'], [['Hi      no', 15]]],
  ])('%s', (_, codes, expected) => {
    const { track, problems } = read(...codes);
    expect(track.map(({ lines, placement }) => [lines.join('/'), 1 + (placement?.line?.value ?? 15 - lines.length)])).toEqual(expected);
    expect(new Set(track.map(({ start, end }) => `${String(start)} ${String(end)}`)).size).toBe(1);
    expect(problems).toEqual([]);
    expect(readScc(writeScc(track, false)).track).toEqual(track);
    expect(saidOf(track)).toEqual([]);
  });
});

describe('rows in two columns', () => {
  it('are two captions, which take turns when they are written', () => {
    const { track } = read('94d0', 'c8e9', '9454', '6eef', '9470', '6eef', '94f4', 'c8e9');
    expect(track.map(({ lines }) => lines.join('/'))).toEqual(['Hi/no', 'no/Hi']);
    expect(saidOf(track)).toContain('overlaps-later');
    expect(thereAndBack(track).map(({ lines }) => lines.join('/'))).toEqual(['Hi/no', 'no/Hi']);
  });
});

describe('captions at two places', () => {
  const top = at('1', 60, 240, 'The bridge is open', row(0));
  const cases: readonly (readonly [string, Track])[] = [
    ['from one time to another', [top, at('2', 60, 240, 'and the ferry sails')]],
    ['in the order of the track', [at('1', 60, 240, 'and the ferry sails'), at('2', 60, 240, 'The bridge is open', row(0))]],
    ['one inside another', [top, at('2', 120, 180, 'and the ferry sails')]],
    ['one after the other beside a third', [top, at('2', 60, 150, 'and the ferry sails'), at('3', 150, 240, 'at noon')]],
    ['that overlap', [top, at('2', 150, 330, 'and the ferry sails'), at('3', 240, 420, 'at noon', row(0))]],
    ['in neighbouring rows', [at('1', 60, 240, 'The bridge is open', row(12)), at('2', 120, 240, 'and the ferry sails/at noon')]],
    ['in neighbouring rows that come together', [at('1', 60, 240, 'The bridge is open', row(12)), at('2', 60, 240, 'and the ferry sails/at noon')]],
    ['in one row', [at('1', 120, 300, 'The bridge', { align: 'left' }), at('2', 120, 300, 'The ferry', { align: 'right' })]],
    ['in one row, in columns', [at('1', 120, 300, 'The bridge', { position: { percent: 20, align: 'line-left' }, align: 'left' }), at('2', 180, 300, 'The ferry', { position: { percent: 60, align: 'line-left' }, align: 'left' })]],
    ['with another after them', [top, at('2', 120, 180, 'and the ferry sails'), at('3', 270, 360, 'Good night.')]],
  ];

  it.each(cases)('are held as they are: %s', (_, track) => {
    const { track: back } = readVtt(writeVtt(thereAndBack(track)));
    expect(seen(back)).toEqual(seen(track));
    expect(saidOf(track)).toEqual([]);
  });

  it('take turns where they have a cell in common, which is said', () => {
    const track = [at('1', 60, 300, 'The bridge is open', row(13)), at('2', 120, 240, 'and the ferry sails/at noon')];
    expect(seen(thereAndBack(track))).toEqual([[60, 120, 14, 'The bridge is open'], [120, 240, 14, 'and the ferry sails/at noon']]);
    expect(saidOf(track)).toEqual(['overlaps']);
  });

  it('of the same words that follow one another there are one beside a third, which is said', () => {
    const track = [top, at('2', 60, 150, 'No.'), at('3', 150, 240, 'No.')];
    expect(seen(thereAndBack(track))).toEqual([[60, 240, 1, 'The bridge is open'], [60, 240, 15, 'No.']]);
    expect(saidOf(track)).toEqual(['joined']);
    expect(seen(thereAndBack(track.slice(1)))).toEqual(seen(track.slice(1)));
    expect(saidOf(track.slice(1))).toEqual([]);
  });

  it('that begin together in neighbouring rows come from the top, which is said', () => {
    const track = [at('1', 60, 240, 'and the ferry sails'), at('2', 60, 240, 'The bridge is open', row(13))];
    expect(seen(thereAndBack(track))).toEqual([[60, 240, 14, 'The bridge is open'], [60, 240, 15, 'and the ferry sails']]);
    expect(saidOf(track)).toEqual(['reordered']);
  });

  it('of which one goes shortly before another comes change together', () => {
    const track = [top, at('2', 60, 200, 'and the ferry sails'), at('3', 210, 300, 'at noon, as it always does')];
    expect(changesInSending(track, 6).late).toBe(1);
    expect(seen(thereAndBack(track))).toEqual([[60, 240, 1, 'The bridge is open'], [60, 210, 15, 'and the ferry sails'], [210, 300, 15, 'at noon, as it always does']]);
  });

  it('that come shortly after one another come together, which is said', () => {
    const track = [top, at('2', 64, 240, 'and the ferry sails')];
    expect(seen(thereAndBack(track))).toEqual([[60, 240, 1, 'The bridge is open'], [60, 240, 15, 'and the ferry sails']]);
    expect(saidOf(track)).toEqual(['early']);
    expect(saidOf([top, at('2', 67, 240, 'and the ferry sails')])).toEqual(['late']);
  });

  it('in one row keep their looks, in decoders that let a style hold to the end of the row, too', () => {
    const looks: readonly Caption['emphasis'][] = [undefined, [{ from: 0, to: 7, kind: 'red' }], [{ from: 0, to: 7, kind: 'italic' }], [{ from: 0, to: 7, kind: 'underline' }, { from: 0, to: 7, kind: 'red' }], [{ from: 0, to: 7, kind: 'ground:#ffff00' }], [{ from: 0, to: 7, kind: 'red' }, { from: 0, to: 7, kind: 'ground:#0000ff80' }]];
    for (const [one, other] of looks.flatMap((left) => looks.map((right) => [left, right] as const))) {
      const pair = [at('1', 120, 300, 'The ship', { align: 'left' }), at('2', 120, 300, 'The pier', { align: 'right' })];
      const track = pair.map((caption, index): Caption => { const emphasis = index === 0 ? one : other; return emphasis === undefined ? caption : { ...caption, emphasis }; });
      expect(thereAndBack(track)).toEqual(track);
      const codes = writeScc(track, false).split('\n')[2] ?? '';
      // "The pier", after a mid-row code, and that of a ground.
      if (one !== undefined) expect(codes).toMatch(/ 91[2a][0-9a-f](?: 10[2a][0-9a-f]){0,2} 5468 e520 70/u);
    }
  });

  it('that come or go late, as both are loaded again, are counted', () => {
    expect(changesInSending([top, at('2', 80, 240, 'and the ferry sails')], 6).late).toBe(1);
    expect(changesInSending([top, at('2', 120, 240, 'and the ferry sails')], 6).late).toBe(0);
  });
});

describe('a file of ours with captions shown together', () => {
  const anyPlaced: fc.Arbitrary<Track> = fc
    .tuple(
      anyMixedTrack,
      fc.array(fc.option(fc.oneof(anyPlacement, fc.nat(14).map(row), fc.constantFrom<Placement>({ align: 'left' }, { align: 'right' })), { nil: undefined }), { minLength: 12, maxLength: 12 }),
      fc.array(fc.array(fc.record({ from: fc.constantFrom(0, 5), to: fc.constantFrom(5, 6), kind: fc.constantFrom<EmphasisKind>('italic', 'red', 'underline', 'cyan', 'ground:#ffff00') }), { maxLength: 2 }), { minLength: 12, maxLength: 12 }),
    )
    .map(([track, places, looks]) =>
      track.map((caption, index): Caption => {
        const [place, emphasis] = [places[index], tidyEmphasis(looks[index]?.filter(({ from, to }) => to > from) ?? [], 6)];
        return { ...caption, ...(place === undefined ? {} : { placement: place }), ...(emphasis === undefined ? {} : { emphasis }) };
      }),
    );

  it('reads back as it was meant, and is the same when it is written again', () => {
    fc.assert(fc.property(anyPlaced, fc.boolean(), (track, dropFrame) => {
      const text = writeScc(track, dropFrame);
      expect(judgeScc(text, track)).toEqual([]);
      const { track: back, problems } = readScc(text);
      expect(problems).toEqual([]);
      expect(back.flatMap(({ lines }) => lines).sort()).toEqual(track.flatMap(({ lines }) => lines).sort());
      expect(writeScc(back, dropFrame)).toBe(text);
    }), { numRuns: 100 });
  });

  it('holds every caption to the frame where none is at the place of another and there is time to load', () => {
    const rows = [0, 3, 6, 9, 12];
    const spans = fc.array(fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })), { maxLength: 4 }), { minLength: rows.length, maxLength: rows.length });
    fc.assert(fc.property(spans, (lanes) => {
      const track = lanes
        .flatMap((lane, place) => {
          let now = 1;
          return lane.map(([gap, length], index) => {
            const start = now + gap;
            now = start + length;
            return at('', start * 200, now * 200, `Words ${String.fromCharCode(97 + index)}/and more`, row(rows[place] ?? 0));
          });
        })
        .sort((one, other) => one.start - other.start)
        .map((caption, index): Caption => ({ ...caption, id: String(index + 1) }));
      expect(thereAndBack(track)).toEqual(track);
      expect(saidOf(track)).toEqual([]);
    }), { numRuns: 100 });
  });
});

describe('what others show of captions at two places', () => {
  const track = [at('1', 60, 300, 'The bridge is open', row(0)), at('2', 150, 240, 'and the ferry sails')];

  it.skipIf(!hasTool('ffmpeg'))('is both of them, in ffmpeg', () => {
    const { track: theirs } = readSrt(byFfmpeg(writeScc(track, false), 'scc'));
    expect(theirs.map(({ lines }) => lines.map((line) => line.replaceAll('\\h', '')).join('/'))).toEqual(['The bridge is open', 'The bridge is open/and the ferry sails', 'The bridge is open']);
  });

  it.skipIf(!hasTool('ffmpeg'))('is both of them in one row, in ffmpeg', () => {
    const pair = [at('1', 120, 300, 'The ship', { align: 'left' }), at('2', 120, 300, 'The pier', { align: 'right' })];
    const { track: theirs } = readSrt(byFfmpeg(writeScc(pair, false), 'scc'));
    expect(theirs.map(({ lines }) => lines.map((line) => line.replace(/(?:\\h| )+/gu, ' ').trim()).join('/'))).toEqual(['The ship The pier']);
  });

  it.skipIf(!hasTool('ttconv'))('is both of them, in ttconv', () => {
    const { track: theirs } = readSrt(byTtconv(writeScc(track, false), 'scc'));
    expect(theirs.map(({ lines }) => lines.join('/'))).toEqual(['The bridge is open', 'The bridge is open/and the ferry sails', 'The bridge is open']);
  });
});
