/** Wide spaces where lines begin and end: kept by the formats that hold them, told by the others. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EmphasisKind, signsIn, tidyEmphasis } from '../../../../core/captions/emphasis/emphasis.ts';
import { frameRates } from '../../../../core/captions/times/frame-rate.ts';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import type { FormatOptions, TrackFormatName } from '../../../../core/captions/formats/track-format.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { trimmedLine } from '../../../../core/captions/text/trimmed-line.ts';
import type { Caption, CaptionDocument, Track } from '../../../../core/captions/track.ts';
import { captionOf } from '../edit/edits.ts';

const options: FormatOptions = { frameRate: frameRates['25'], dropFrame: false };

const indented = '\u00a0\u00a0Indented/and\u2003';
const fullWidth = '\u3000全角';

const documentOf = (track: Track): CaptionDocument => ({ head: {}, track });

/** What is written, and what is read of it again. */
const roundTrip = (name: TrackFormatName, track: Track): Track => {
  const format = trackFormats[name];
  const file = format.write(documentOf(track), options);
  if (!file.ok) throw new Error(file.error.message);
  return format.read?.(file.value, options).track ?? [];
};

const edgesTold = (name: TrackFormatName, lines: string): readonly string[] =>
  lossesOf([documentOf([captionOf('1', 1000, 3000, lines)])], trackFormats[name].holds).filter(({ what }) => what === 'wide-edges').map(({ message }) => message);

const keeping = ['vtt', 'srt', 'ttml', 'ebu-tt-d'] as const;
const trimming = ['scc', 'stl', 'stl-open'] as const;

const edge = fc.constantFrom('', '\u00a0', '\u00a0\u00a0', '\u2003', '\u3000', '\u202f ', '\u2009\u3000');
const kind = fc.constantFrom<EmphasisKind>('italic', 'bold', 'underline', 'yellow', 'voice:Anna', 'class:loud', 'ruby:kana', 'time:0.5');
const line = fc.tuple(edge, fc.constantFrom('One', 'two words', '全角', '- Yes.', '42'), edge).map((parts) => trimmedLine(parts.join('')));

/** A caption with wide spaces around its lines and anything set apart in it. */
const edged: fc.Arbitrary<Caption> = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 3 }), fc.option(fc.constant('Esme'), { nil: null }), fc.array(fc.record({ from: fc.nat(12), length: fc.integer({ min: 1, max: 8 }), kind }), { maxLength: 4 }))
  .map(([lines, speaker, found]) => {
    const emphasis = tidyEmphasis(found.map(({ from, length, kind: one }) => ({ from, to: from + length, kind: one })), signsIn(lines.join('')));
    return { ...captionOf('1', 1000, 3000, ''), lines, speaker, ...(emphasis === undefined ? {} : { emphasis }) };
  });

describe('wide spaces at the edges of lines', () => {
  it.each(keeping)('come back as they were: %s', (name) => {
    for (const words of [indented, fullWidth]) {
      expect(roundTrip(name, [captionOf('1', 1000, 3000, words)]).map(({ lines }) => lines.join('/'))).toEqual([words]);
      expect(edgesTold(name, words)).toEqual([]);
    }
  });

  it.each(trimming)('are told to go, and go: %s', (name) => {
    expect(roundTrip(name, [captionOf('1', 1000, 3000, `${indented}/a\u2003b`)]).map(({ lines }) => lines.join('/'))).toEqual(['Indented/and/a b']);
    expect(edgesTold(name, fullWidth)).toEqual(['Wide spaces where lines begin and end are not kept (1 caption).']);
    expect(edgesTold(name, ' One\u00a0two ')).toEqual([]);
  });

  it('are told of transcripts, and stand in a table', () => {
    expect((['txt', 'transcript', 'csv'] as const).map((name) => edgesTold(name, indented).length)).toEqual([1, 1, 0]);
    expect(trackFormats.csv.write(documentOf([captionOf('1', 1000, 3000, fullWidth)]), options)).toMatchObject({ value: expect.stringContaining(`"${fullWidth}"`) });
    expect(roundTrip('txt', [captionOf('1', 1000, 3000, fullWidth)]).map(({ lines }) => lines)).toEqual([['全角']]);
  });

  it('take no room in a line that loses them', () => {
    const lines = `\u00a0\u00a0${'x'.repeat(32)}`;
    expect(lossesOf([documentOf([captionOf('1', 1000, 3000, lines)])], trackFormats.scc.holds).map(({ what }) => what)).toEqual(['wide-edges', 'times']);
  });

  it.each(keeping)('stay beside all that is set apart: %s', (name) => {
    fc.assert(
      fc.property(edged, (caption) => {
        const brackets = (caption.emphasis ?? []).some(({ kind: one }) => one === 'ruby:kana') && name !== 'vtt';
        const read = roundTrip(name, [caption]).map(({ lines }) => (brackets ? lines.map((one) => one.replaceAll('(kana)', '')) : lines));
        expect(read).toEqual([caption.lines]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([...trimming, 'txt', 'transcript', 'csv'] as const)('hinder no export: %s', (name) => {
    fc.assert(
      fc.property(edged, (caption) => {
        expect(trackFormats[name].write(documentOf([caption]), options)).toMatchObject({ ok: true });
      }),
      { numRuns: 150 },
    );
  });

  it('are no indentation of a TTML file, which goes', () => {
    const paragraph = '<p begin="1s" end="2s">\n  <span>&#160;&#160;</span><span>One </span><br/>\n  &#12288;two\n</p><p begin="3s" end="4s"><span>&#160;</span></p>';
    const read = trackFormats.ttml.read?.(`<tt xmlns="http://www.w3.org/ns/ttml" xml:lang="en"><body><div>${paragraph}</div></body></tt>`, options);
    expect(read?.track.map(({ lines }) => lines)).toEqual([['\u00a0\u00a0One', '\u3000two']]);
  });
});

describe('trimmedLine', () => {
  it.each([
    [' \t\u00a0 One \u3000\t', '\u00a0 One \u3000'],
    ['\ufeff \u2028One\u2029', 'One'],
    [' \u00a0 ', ''],
    ['', ''],
    ['One two', 'One two'],
  ])('of %j', (text, trimmed) => {
    expect(trimmedLine(text)).toBe(trimmed);
  });

  it('is quick on what would slow a pattern', () => {
    expect(trimmedLine(`x${' '.repeat(300_000)}x\u00a0`)).toHaveLength(300_003);
  });
});
