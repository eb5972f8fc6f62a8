/** What a file of CEA-608 holds comes back; what a caption cannot hold of it is said. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { preamble, sccWord, styledPreamble, tabOffset } from '../../../../core/captions/scc/control-codes.ts';
import { readScc } from '../../../../core/captions/scc/read-scc.ts';
import { writeScc } from '../../../../core/captions/scc/write-scc.ts';
import { type EmphasisKind, emphasisKinds, signsIn, tidyEmphasis } from '../../../../core/captions/emphasis/emphasis.ts';
import type { Caption, Placement, Track } from '../../../../core/captions/track.ts';
import { ms } from '../../../../core/units/time.ts';
import { anyWordedTrack } from '../edit/edits.ts';
import { anyPlacement } from '../nasty.ts';

const read = (...codes: readonly string[]) => readScc(`Scenarist_SCC V1.0\n\n00:00:01:00\t${codes.join(' ')}\n`);

const popOn = (...codes: readonly string[]) => read('9420', '9420', ...codes, '942f', '942f', '8080', '942c', '942c');

const placed = (placement: Placement, ...lines: readonly string[]): Caption => ({ id: '1', start: ms(4004), end: ms(6006), lines, speaker: null, placement });

const lossesIn = (...track: readonly Caption[]): readonly string[] => lossesOf([{ head: {}, track }], trackFormats.scc.holds).map(({ what }) => what).filter((what) => what !== 'times');

describe('a place on the screen', () => {
  const column = (percent: number): Placement => ({ position: { percent, align: 'line-left' }, align: 'left' });

  it.each<readonly [string, readonly string[], Placement | undefined]>([
    ['the bottom centre', ['9476', '9723', 'c8e9'], undefined],
    ['the first column', ['9470', 'c8e9'], { align: 'left' }],
    ['the last columns', ['94fe', '97a2', 'c8e9'], { align: 'right' }],
    ['an indent of four', ['94f2', 'c8e9'], column(20)],
    ['an indent and three', ['94f2', '9723', 'c8e9'], column(27.5)],
    ['two rows in one column', ['94d6', 'c8e9', '9476', '6eef', '6eef'], column(40)],
    ['the second row, in a column', ['91f4', 'c8e9'], { line: { value: 1, unit: 'rows' }, ...column(30) }],
  ])('%s is read, written and read again', (_, codes, placement) => {
    const { track, problems } = popOn(...codes);
    expect(track.map((caption) => caption.placement)).toEqual([placement]);
    expect(problems).toEqual([]);
    expect(readScc(writeScc(track, true)).track).toEqual(track);
    expect(lossesIn(...track)).toEqual([]);
  });

  it('of neighbouring rows in different columns cannot be held, which is said', () => {
    const { track, problems } = popOn('94d0', 'c8e9', '6eef', '9470', '97a2', '6eef', 'c8e9');
    expect(track.map(({ lines, placement }) => [...lines, placement])).toEqual([['Hino', 'noHi', undefined]]);
    expect(problems.map(({ message }) => message)).toEqual(['Neighbouring rows that begin in different columns are centred now (1 in this file).']);
  });

  it.each<readonly [Placement, readonly string[], readonly string[]]>([
    [column(40), ['Up there'], []],
    [column(40), ['Up there, a line that is longer', 'no'], ['columns-moved']],
    [column(41), ['Up there'], ['placement-moved']],
    [column(10), ['Up there'], []],
    [{ position: { percent: 40 }, align: 'start' }, ['Up there'], []],
    [{ position: { percent: 40 } }, ['Up there'], ['placement-moved']],
    [{ position: { percent: 40, align: 'center' }, align: 'left' }, ['Up there'], ['placement-moved']],
    [{ size: 50 }, ['Up there'], []],
    [{ size: 10 }, ['Up there'], ['placement-moved']],
    [{ line: { value: 2, unit: 'rows' } }, ['Up there'], []],
    [{ line: { value: -2, unit: 'rows', align: 'start' } }, ['Up there'], []],
    [{ line: { value: 2, unit: 'rows', align: 'end' } }, ['Up there'], []],
    [{ line: { value: 2.5, unit: 'rows' } }, ['Up there'], ['placement-moved']],
    [{ line: { value: 15, unit: 'rows' } }, ['Up there'], ['placement-moved']],
    [{ line: { value: -16, unit: 'rows' } }, ['Up there'], []],
    [{ vertical: 'rl' }, ['Up there'], ['placement']],
  ])('%j of %j: what is not held is said before the export', (placement, lines, lost) => {
    expect(lossesIn(placed(placement, ...lines))).toEqual(lost);
  });

  it('begins further left where its lines need the room', () => {
    const [back] = readScc(writeScc([placed(column(40), 'Up there, a line that is longer', 'no')], true)).track;
    expect(back?.placement).toEqual(column(12.5));
  });

  it('has fifteen rows: that captions are parted which fill more when long lines are broken is said', () => {
    const caption = placed({}, ...Array.from({ length: 8 }, () => 'A line of forty characters is two lines.'));
    expect(lossesIn(caption)).toEqual(['columns', 'parted', 'late']);
    expect(lossesIn({ ...caption, lines: caption.lines.slice(0, 7) })).toEqual(['columns', 'late']);
  });
});

describe('what is said of a file that is read', () => {
  it.each<readonly [string, readonly string[], readonly string[], string]>([
    ['rows roll up', ['9425', '9425', '94ad', '94ad', '94e0', 'c8e9', '94ad', '94ad', '6eef', '942c'], ['Hi', 'no'], 'Rows that roll up are captions of their own now, which pop on (2 in this file).'],
    ['captions are painted on', ['9429', '9429', '94e0', 'c8e9', '8080', '942c'], ['Hi'], 'Captions that are painted on are there from their first letter now: they pop on (1 in this file).'],
    ['text is sent beside them', ['9420', '94e0', 'c8e9', '942a', '942a', '94e0', '6eef', '94ab', '94ab', '6eef', '94ad', '9420', '942f', '8080', '942c'], ['Hi'], 'Text beside the captions (Text Mode) is not kept.'],
    ['letters have no column', ['9420', '94fe', '9723', 'c8e9', '6eef', '942f', '8080', '942c'], ['o'], 'Letters past the last column take the place of one another (3 in this file): correct the words.'],
    ['nothing ends the last', ['9420', '94e0', 'c8e9', '942f'], ['Hi'], 'Nothing ends the last caption: it is shown for three seconds.'],
  ])('%s', (_, codes, texts, message) => {
    const { track, problems } = read(...codes);
    expect(track.map(({ lines }) => lines.join('/'))).toEqual(texts);
    expect(problems.map((problem) => problem.message)).toEqual([message]);
  });

  it('text beside the captions does not end a caption that is shown, but erasing does', () => {
    const { track } = read('9420', '94e0', 'c8e9', '942f', '94ab', '6eef', '942c', '6eef');
    expect(track.map(({ start, end, lines }) => [start, end, ...lines])).toEqual([[1101, 1201, 'Hi']]);
  });
});

describe('a file of others', () => {
  /** A row of words, each after a space or after one or two mid-row codes; it begins in any column, or in the first one with any style. */
  const word = fc.constantFrom('c8e9', '6eef', 'c8e9 6eef');
  const code = fc.integer({ min: 0, max: 15 }).map((low) => sccWord([0x11, 0x20 + low]));
  const ground = fc.integer({ min: 0, max: 15 }).map((low) => `2080 ${sccWord([0x10, 0x20 + low])}`);
  const part = fc.tuple(fc.oneof(fc.constant('2080'), code, ground, fc.tuple(ground, code).map((two) => two.join(' ')), fc.tuple(code, code).map((two) => two.join(' '))), word).map((both) => both.join(' '));
  const beginning = fc.oneof(fc.integer({ min: 0, max: 15 }).map((low) => (row: number): string => sccWord(styledPreamble(row, low))), fc.tuple(fc.nat(4), fc.nat(3)).map(([indent, tab]) => (row: number): string => [sccWord(preamble(row, indent * 4)), ...(tab === 0 ? [] : [sccWord(tabOffset(tab))])].join(' ')));
  const row = fc.tuple(beginning, word, fc.array(part, { maxLength: 2 })).map(([begin, first, rest]) => (number: number): string => [begin(number), first, ...rest].join(' '));

  it('keeps its words, places, colours, grounds, italics and underlines when it is read and written again', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 13 }), fc.array(row, { minLength: 1, maxLength: 3 }), (top, rows) => {
      const { track, problems } = popOn('8080', ...rows.map((write, index) => write(top + index)));
      const placed = problems.length === 0;
      const kept = (captions: Track): readonly unknown[] => captions.map(({ lines, emphasis, placement }) => [lines, emphasis, placed ? placement : null]);
      expect(kept(readScc(writeScc(track, false)).track)).toEqual(kept(track));
      expect(lossesIn(...track).filter((what) => what !== 'late')).toEqual([]);
    }), { numRuns: 300 });
  });
});

describe('a file of ours', () => {
  const anyTrack: fc.Arbitrary<Track> = fc
    .tuple(anyWordedTrack, fc.array(fc.record({ from: fc.nat(40), to: fc.nat(60), kind: fc.constantFrom<EmphasisKind>(...emphasisKinds, 'ground:#ffffff', 'ground:#0000ff', 'ground:#0000ff80', 'ground:#12345680', 'typeface:Verdana', 'size:80', 'pixels:20') }), { maxLength: 4 }), fc.array(fc.option(anyPlacement, { nil: undefined }), { minLength: 30, maxLength: 30 }))
    .map(([track, found, placements]) =>
      track.map((caption, index): Caption => {
        const emphasis = tidyEmphasis(found, signsIn(caption.lines.join('')));
        const placement = placements[index];
        return { ...caption, ...(placement === undefined ? {} : { placement }), ...(emphasis === undefined ? {} : { emphasis }) };
      }),
    );

  it('is the same, code by code and frame by frame, when it was read and is written again', () => {
    fc.assert(fc.property(anyTrack, fc.boolean(), (track, dropFrame) => {
      const text = writeScc(track, dropFrame);
      const { track: back, problems } = readScc(text);
      expect(problems).toEqual([]);
      expect(writeScc(back, dropFrame)).toBe(text);
    }), { numRuns: 200 });
  });

  it('is the same where there is hardly time for each caption', () => {
    const dense = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 900 })), { minLength: 1, maxLength: 20 }).map((spans) => {
      let now = 0;
      return spans.map(([gap, length], index): Caption => {
        const start = now + gap;
        now = start + length;
        return { id: String(index + 1), start: ms(start), end: ms(now), lines: ['The ferry', 'sails.'].slice(0, 1 + (length % 2)), speaker: null };
      });
    });
    fc.assert(fc.property(dense, (track) => {
      const text = writeScc(track, true);
      const back = readScc(text).track;
      expect(back.length).toBe(track.length);
      expect(writeScc(back, true)).toBe(text);
    }), { numRuns: 200 });
  });
});
