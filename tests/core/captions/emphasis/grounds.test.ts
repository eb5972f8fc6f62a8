/** Grounds behind words: read, written, kept with their words, and said where a format has none. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colourOf, groundOf } from '../../../../core/captions/emphasis/colour-names.ts';
import { type Emphasis, type GroundKind, signsIn, tidyEmphasis } from '../../../../core/captions/emphasis/emphasis.ts';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import type { Content, TrackFormatName } from '../../../../core/captions/formats/track-format.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { frameRates } from '../../../../core/captions/times/frame-rate.ts';
import type { Caption } from '../../../../core/captions/track.ts';
import { isOwnSheet } from '../../../../core/captions/vtt/own-sheet.ts';
import { captionOf } from '../edit/edits.ts';

const options = { frameRate: frameRates['25'], dropFrame: false };

const read = (name: TrackFormatName, content: Content) => trackFormats[name].read?.(content, options);

const wrote = (name: TrackFormatName, ...track: readonly Caption[]): Content => {
  const result = trackFormats[name].write({ head: {}, track }, options);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

const on = (from: number, to: number, kind: Emphasis['kind']): Emphasis => ({ from, to, kind });

const one: Caption = { ...captionOf('1', 1000, 3000, 'Is it high? Low, said the man'), emphasis: [on(0, 2, 'black'), on(4, 9, 'ground:#12345680'), on(9, 13, 'ground:#ff8800'), on(0, 2, 'ground:#ffff00')] };

describe('grounds', () => {
  it('are classes of WebVTT, the default ones for the eight colours, with a style sheet that is made anew each time', () => {
    const vtt = wrote('vtt', one);
    expect(vtt).toContain(
      'STYLE\n::cue(.bg_yellow) { background-color: #ffff00 }\n::cue(.black) { color: #000000 }\n::cue(.ground-12345680) { background-color: #12345680 }\n::cue(.ground-ff8800) { background-color: #ff8800 }\n\n',
    );
    expect(vtt).toContain('<c.black.bg_yellow>Is</c> it <c.ground-12345680>high?</c> <c.ground-ff8800>Low,</c> said the man');
    expect(read('vtt', vtt)).toEqual({ track: [one], problems: [] });
  });

  it('are those of spans and paragraphs in TTML, the innermost that is not clear, whatever it refers to', () => {
    const head = '<head><styling><style xml:id="a" tts:backgroundColor="rgba(18, 52, 86, 128)"/><style xml:id="b" style="a"/></styling></head>';
    const words = '<span tts:backgroundColor="yellow" tts:color="black"><span tts:backgroundColor="transparent">Is</span></span> it <span style="b">high?</span> <span tts:backgroundColor="#FF8800FF">Low,</span> said the man';
    const ttml = (values: string): string => `<tt xmlns="x" xmlns:tts="y">${head}<body><div><p xml:id="1" begin="1s" end="3s"${values}>${words}</p></div></body></tt>`;
    expect(read('ttml', ttml(''))).toEqual({ track: [one], head: {}, problems: [] });
    const whole = read('ttml', ttml(' tts:backgroundColor="#00f"'));
    expect(whole?.track[0]?.emphasis?.filter(({ kind }) => kind === 'ground:#0000ff')).toEqual([on(2, 4, 'ground:#0000ff'), on(13, 23, 'ground:#0000ff')]);
    expect(whole?.track[0]?.details).toEqual({ 'ground of the paragraph': '#0000ff' });
    expect(whole?.problems).toEqual([]);
  });

  it.each(['ttml', 'ebu-tt-d'] as const)('are written in a style of %s, in the place of the usual one', (name) => {
    const text = wrote(name, one);
    expect(text).toContain('<style xml:id="style-2" tts:color="#000000" tts:backgroundColor="#ffff00"/>');
    expect(text).toContain('<span style="style-text style-2">Is</span><span style="style-text"> it </span><span style="style-text style-3">high?</span>');
    expect(read(name, text)?.track).toEqual([one]);
    expect(lossesOf([{ head: {}, track: [one] }], trackFormats[name].holds)).toEqual([]);
  });

  it.each(['srt', 'stl-open', 'txt', 'csv'] as const)('are said to be lost in %s', (name) => {
    expect(lossesOf([{ head: {}, track: [one] }], trackFormats[name].holds).map(({ message }) => message)).toContain('Grounds behind words are not kept (1 caption).');
  });

  it('of black are what teletext and CEA-608 have anyway', () => {
    const black: Caption = { ...one, emphasis: [on(0, 4, 'ground:#000000')] };
    for (const name of ['stl', 'scc'] as const) {
      expect(lossesOf([{ head: {}, track: [black] }], trackFormats[name].holds).map(({ what }) => what)).not.toContain('grounds');
      expect(read(name, wrote(name, black))?.track[0]?.emphasis).toBeUndefined();
      expect(lossesOf([{ head: {}, track: [one] }], trackFormats[name].holds).map(({ what }) => what)).toContain('grounds');
    }
  });

  it('say nothing where they are clear, or the usual one', () => {
    for (const text of ['transparent', '#0000', '#12345600', 'rgba(1, 2, 3, 0)', '#000000c2', 'rgba(0,0,0,194)', 'mauvish', '']) expect(groundOf(text)).toBeUndefined();
    expect(groundOf('#000')).toBe('ground:#000000');
    expect(groundOf('#1238')).toBe('ground:#11223388');
    expect(colourOf('transparent')).toBeUndefined();
    const named = 'WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\n<c.bg_mauve.ground-12345600.ground-000000c2.ground-blue.colour-12345680>A</c>\n';
    expect(read('vtt', named)?.track[0]?.emphasis?.map(({ kind }) => kind)).toEqual(['class:bg_mauve', 'class:colour-12345680', 'class:ground-000000c2', 'class:ground-12345600', 'class:ground-blue']);
  });

  it('of a sheet only the very rules of ours are ours', () => {
    expect(isOwnSheet('::cue(.bg_red) { background-color: #ff0000 }\n::cue(.yellow) { color: #ffff00 }')).toBe(true);
    for (const sheet of ['', '::cue(.bg_red) { background-color: #ff0001 }', '::cue(.bg_red) { background-color: red }', '::cue(.ground-ff0000) { background-color: #ff0000 }', '::cue(.loud) { color: #ff0000 }', '::cue(.yellow) { color: #ffff00 }\n::cue { color: red }']) {
      expect(isOwnSheet(sheet)).toBe(false);
    }
  });

  it('come back from WebVTT, TTML and EBU-TT-D whatever they are, one to a sign', () => {
    const byte = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, '0'));
    const hex = fc.tuple(byte, byte, byte, fc.option(byte, { nil: '' })).map((parts): GroundKind => groundOf(`#${parts.join('')}`) ?? 'ground:#000000');
    const found = fc.array(fc.tuple(fc.nat(20), fc.nat(20), hex), { maxLength: 6 });
    fc.assert(
      fc.property(found, (all) => {
        const emphasis = tidyEmphasis(all.map(([from, length, kind]) => on(from, from + length, kind)), signsIn(one.lines.join('')));
        const { emphasis: _none, ...plain } = one;
        const caption: Caption = emphasis === undefined ? plain : { ...plain, emphasis };
        for (const name of ['vtt', 'ttml', 'ebu-tt-d'] as const) expect(read(name, wrote(name, caption))?.track).toEqual([caption]);
        const signs = (emphasis ?? []).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index));
        expect(new Set(signs).size).toBe(signs.length);
      }),
      { numRuns: 100 },
    );
  });
});
