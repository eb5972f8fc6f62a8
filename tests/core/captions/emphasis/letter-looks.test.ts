/** Typefaces and sizes of letters: read, written, and never a way out of the file that they stand in. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Emphasis, type EmphasisKind, signsIn, tidyEmphasis } from '../../../../core/captions/emphasis/emphasis.ts';
import { cssFamilies, sizeOf, ttmlFamilies, typefaceOf } from '../../../../core/captions/emphasis/letter-looks.ts';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import type { Content, TrackFormatName } from '../../../../core/captions/formats/track-format.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { frameRates } from '../../../../core/captions/times/frame-rate.ts';
import type { Caption } from '../../../../core/captions/track.ts';
import { classOf, kindOfClass } from '../../../../core/captions/vtt/own-classes.ts';
import { nastyText } from '../nasty.ts';
import { captionOf } from '../edit/edits.ts';

const options = { frameRate: frameRates['25'], dropFrame: false };

const read = (name: TrackFormatName, content: Content) => trackFormats[name].read?.(content, options);

const wrote = (name: TrackFormatName, ...track: readonly Caption[]): string => {
  const result = trackFormats[name].write({ head: {}, track }, options);
  if (!result.ok || typeof result.value !== 'string') throw new Error('not written');
  return result.value;
};

const on = (from: number, to: number, kind: EmphasisKind): Emphasis => ({ from, to, kind });

const one: Caption = { ...captionOf('1', 1000, 3000, 'Is it high? Low, said the man'), emphasis: [on(0, 4, 'typeface:Courier New, monospaceSerif'), on(9, 13, 'size:150'), on(4, 9, 'size:66.67')] };

const kindsOf = (caption: Caption | undefined): readonly string[] => (caption?.emphasis ?? []).map(({ from, to, kind }) => `${String(from)}-${String(to)} ${kind}`);

describe('typefaces and sizes', () => {
  it('are classes of ours in WebVTT, with a style sheet', () => {
    const vtt = wrote('vtt', one);
    expect(vtt).toContain('STYLE\n::cue(.size-150) { font-size: 150% }\n::cue(.size-66_67) { font-size: 66.67% }\n::cue(.typeface-Courier_New__monospaceSerif) { font-family: "Courier New", monospace }\n\n');
    expect(vtt).toContain('<c.typeface-Courier_New__monospaceSerif>Is it</c> <c.size-66_67>high?</c> <c.size-150>Low,</c> said the man');
    expect(read('vtt', vtt)).toEqual({ track: [one], problems: [] });
  });

  it.each(['ttml', 'ebu-tt-d'] as const)('are styles of %s', (name) => {
    const text = wrote(name, one);
    expect(text).toContain(`tts:fontFamily="'Courier New', monospaceSerif"/>`);
    expect(text).toContain('tts:fontSize="66.67%"/>');
    expect(read(name, text)?.track).toEqual([one]);
    expect(lossesOf([{ head: {}, track: [one] }], trackFormats[name].holds)).toEqual([]);
  });

  it('of a typeface SubRip has a tag; its sizes count pixels of a picture that it does not tell, and stay in SubRip', () => {
    expect(wrote('srt', one)).toContain('<font face="Courier New, monospaceSerif">Is it</font> high? Low,');
    const srt = read('srt', '1\n00:00:01,000 --> 00:00:02,000\n<font face="Times New Roman" color=red>A <font face=\'Arial\' size="20">B</font></font> C\n');
    expect(kindsOf(srt?.track[0])).toEqual(['0-2 red', '1-2 typeface:Arial', '0-1 typeface:Times New Roman', '1-2 pixels:20']);
    expect(srt?.problems).toEqual([]);
    const losses = (name: TrackFormatName): readonly string[] => lossesOf([{ head: {}, track: [one] }], trackFormats[name].holds).map(({ message }) => message);
    expect(losses('srt')).toEqual(['Sizes of letters are not kept (1 caption).']);
    for (const name of ['scc', 'stl', 'stl-open', 'txt', 'csv'] as const) expect(losses(name)).toEqual(expect.arrayContaining(['Typefaces are not kept (1 caption).', 'Sizes of letters are not kept (1 caption).']));
  });

  it.each([
    ['tts:fontSize="50%"', '<span tts:fontSize="50%">A</span> B', ['0-1 size:25', '1-2 size:50']],
    ['tts:fontSize="2c"', '<span tts:fontSize="0.5em">A</span> B', ['1-2 size:200']],
    ['tts:fontSize="10rh"', 'A', ['0-1 size:150']],
    ['tts:fontSize="50px"', 'A', ['0-1 size:104.17']],
    ['tts:fontSize="huge"', 'A', []],
    ['tts:fontSize="0%"', 'A', []],
    ['tts:fontFamily="Arial"', `A <span tts:fontFamily="'Tiresias Infofont', default">B</span> <span tts:fontFamily="default">C</span>`, ['0-1 typeface:Arial', '1-2 typeface:Tiresias Infofont, default']],
  ])('are inherited in TTML: %s, %s', (values, words, expected) => {
    const ttml = `<tt xmlns="x" xmlns:tts="y" tts:extent="1280px 720px"><head><layout><region xml:id="r" ${values}/></layout></head><body><div><p begin="1s" end="3s" region="r">${words}</p></div></body></tt>`;
    expect(kindsOf(read('ttml', ttml)?.track[0])).toEqual(expected);
  });

  it('are none where they are usual or cannot be read', () => {
    for (const text of ['', 'default', 'proportionalSansSerif, Arial', 'A;B', 'a"b', 'url(x)', '-x', 'a,,b', '\\41', '\ud800', 'x'.repeat(201)]) expect(typefaceOf(text)).toBeUndefined();
    expect(typefaceOf(` "Courier  New" ,'MS 明朝'`)).toBe('typeface:Courier New, MS 明朝');
    for (const percent of [100, 99.999, 0, 0.4, -3, 1001, Number.NaN]) expect(sizeOf(percent)).toBeUndefined();
    expect(cssFamilies('typeface:Arial, sansSerif')).toBe('"Arial", sans-serif');
    expect(ttmlFamilies('typeface:3 D, serif')).toBe("'3 D', serif");
    for (const name of ['size-100', 'size-1e2', 'size-080', 'size-', 'size-1_', 'typeface-', 'typeface-default', 'typeface-a_', 'typeface-a,b', 'typeface-"x', 'typeface-a___b']) expect(kindOfClass(name)).toBeUndefined();
  });

  it('stay in their sheet, their tag and their attribute, whatever a file calls them', () => {
    const hostile = fc.oneof(nastyText, fc.string({ unit: fc.constantFrom(...Array.from('ab 1-_,;:"\'\\{}()<>&/*@\n.é明')) }));
    fc.assert(
      fc.property(hostile, fc.double({ min: 0, max: 2000 }), (text, percent) => {
        const [typeface, size] = [typefaceOf(text), sizeOf(percent)];
        if (typeface !== undefined) {
          expect(cssFamilies(typeface)).toMatch(/^(?:(?:"[\p{L}\p{N} -]+"|[a-z-]+)(?:, |$))+$/u);
          expect(classOf(typeface)).toMatch(/^[\p{L}\p{N}_-]+$/u);
        }
        for (const kind of [typeface, size]) if (kind !== undefined) expect(kindOfClass(classOf(kind) ?? '')).toBe(kind);
        const emphasis = tidyEmphasis([typeface, size].flatMap((kind) => (kind === undefined ? [] : [on(0, 5, kind)])), signsIn(one.lines.join('')));
        const { emphasis: _none, ...plain } = one;
        const caption: Caption = emphasis === undefined ? plain : { ...plain, emphasis };
        for (const name of ['vtt', 'ttml', 'ebu-tt-d'] as const) expect(read(name, wrote(name, caption))).toMatchObject({ track: [caption], problems: [] });
        expect(read('srt', wrote('srt', caption))?.track[0]?.emphasis ?? []).toEqual((emphasis ?? []).filter(({ kind }) => kind === typeface));
      }),
      { numRuns: 300 },
    );
  });
});
