import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTrack } from '../../../../core/captions/check/check.ts';
import { type Emphasis, type EmphasisKind, tidyEmphasis } from '../../../../core/captions/emphasis/emphasis.ts';
import { isSeenColour, needsGround, unseenIn, withSeenColours } from '../../../../core/captions/emphasis/seen-colours.ts';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { captionStyles } from '../../../../core/captions/styles/styles.ts';
import { frameRates } from '../../../../core/captions/times/frame-rate.ts';
import type { TrackHead } from '../../../../core/captions/track.ts';
import { captionOf } from '../edit/edits.ts';
import { readTtml } from '../../../../core/captions/ttml/read-ttml.ts';
import { writeTtml } from '../../../../core/captions/ttml/write-ttml.ts';
import { readVtt } from '../../../../core/captions/vtt/read-vtt.ts';

const dark = 'Colours that it has not are not kept (1 caption).';

describe('letters that are too dark for the usual ground', () => {
  it.each([
    ['black', false],
    ['colour:#000080', false],
    ['colour:#123456', false],
    ['blue', true],
    ['red', true],
    ['colour:#808080', true],
    ['italic', true],
  ] as const)('are black and what is near to it: %s', (kind, seen) => {
    expect(isSeenColour(kind, [{ from: 0, to: 2, kind }])).toBe(seen);
  });

  it('are seen on a brighter ground of their own, so far as it reaches', () => {
    const black: Emphasis = { from: 0, to: 6, kind: 'black' };
    const whole: readonly Emphasis[] = [black, { from: 0, to: 3, kind: 'ground:#ffffff' }, { from: 3, to: 8, kind: 'ground:#ffff00' }];
    expect(isSeenColour('black', whole)).toBe(true);
    const part: readonly Emphasis[] = [black, { from: 2, to: 4, kind: 'ground:#ffffff' }, { from: 4, to: 6, kind: 'ground:#000080' }];
    expect(isSeenColour('black', part)).toBe(false);
    expect(withSeenColours(part)).toEqual([{ from: 2, to: 4, kind: 'black' }, ...part.slice(1)]);
    expect(isSeenColour('black')).toBe(true);
  });

  it('are seen on their own ground whatever grounds are before it', () => {
    const emphasis: readonly Emphasis[] = [{ from: 0, to: 2, kind: 'ground:#ffff00' }, { from: 5, to: 7, kind: 'black' }, { from: 5, to: 7, kind: 'ground:#ffffff' }];
    expect(isSeenColour('black', emphasis)).toBe(true);
    expect(withSeenColours(emphasis)).toEqual(emphasis);
  });

  it.each([
    ['<c.black>Low</c> tide', [], dark],
    ['<c.black.bg_white>Low</c> tide', ['black', 'ground:#ffffff'], undefined],
    ['<c.black.bg_white>Low</c> <c.black>tide</c>', ['black', 'ground:#ffffff'], dark],
  ] as const)('of WebVTT are not written in TTML where no ground is, which is said: %s', (words, kinds, said) => {
    const { track } = readVtt(`WEBVTT\n\n00:01.000 --> 00:02.000\n${words}\n`);
    for (const [name, profile] of [['ttml', 'imsc'], ['ebu-tt-d', 'ebu-tt-d']] as const) {
      const read = readTtml(writeTtml({ head: {}, track }, profile)).track;
      expect((read[0]?.emphasis ?? []).map(({ kind, from, to }) => [kind, from, to])).toEqual(kinds.map((kind) => [kind, 0, 3]));
      expect(lossesOf([{ head: {}, track }], trackFormats[name].holds).map(({ message }) => message)).toEqual(said === undefined ? [] : [said]);
    }
  });

  it('of TTML that stood on the ground of their region have it behind them', () => {
    const text = '<tt xmlns="http://www.w3.org/ns/ttml"><head><layout><region xml:id="r" tts:backgroundColor="white"/></layout></head><body><div><p begin="1s" end="2s" region="r" tts:color="black">Tide</p></div></body></tt>';
    expect(writeTtml({ head: {}, track: readTtml(text).track }, 'imsc')).toContain('tts:color="#000000" tts:backgroundColor="#ffffff"');
  });
});

describe('letters that nobody sees in WebVTT and SubRip', () => {
  const unread = 'Letters stay as dark as the ground that players put behind them: hardly anybody can read them (1 caption).';
  const options = { frameRate: frameRates['25'], dropFrame: false };
  const shownIn = (name: 'vtt' | 'srt', words: string, head: TrackHead = {}): readonly [string, readonly string[]] => {
    const { track } = readVtt(`WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\n${words}\n`);
    const written = trackFormats[name].write({ head, track }, options);
    return [String(written.ok && written.value).split('\n').at(-2) ?? '', lossesOf([{ head, track }], trackFormats[name].holds).map(({ message }) => message)];
  };

  it('stay as their file has them, which is said', () => {
    expect(shownIn('vtt', '<c.black>Low</c> tide')).toEqual(['<c.black>Low</c> tide', [unread]]);
    expect(shownIn('srt', '<c.black>Low</c> tide')).toEqual(['<font color="#000000">Low</font> tide', [unread]]);
    expect(shownIn('vtt', '<c.black.bg_white>Low</c> <c.black>tide</c>')[1]).toEqual([unread]);
  });

  it('are no such letters on a light ground, nor where a style sheet of the author sets one', () => {
    expect(shownIn('vtt', '<c.black.bg_white>Low</c> tide')).toEqual(['<c.black.bg_white>Low</c> tide', []]);
    expect(shownIn('vtt', '<c.black>Low</c> tide', { styles: ['::cue { background: white }'] })[1]).toEqual([]);
    expect(shownIn('vtt', '<c.black>Low</c> tide', { styles: ['::cue { color: red }'] })[1]).toEqual([unread]);
  });

  it('are not made in SubRip, which has no grounds: their colour goes with it', () => {
    expect(shownIn('srt', '<c.black.bg_white>Low</c> <c.red>tide</c>')).toEqual(['Low <font color="#ff0000">tide</font>', [dark, 'Grounds behind words are not kept (1 caption).']]);
    expect(shownIn('srt', '<c.black.bg_white>Low</c> <c.black>tide</c>')[0]).toBe('Low tide');
    expect(shownIn('srt', '<c.black>Low</c> <c.bg_white>tide</c>')).toEqual(['<font color="#000000">Low</font> tide', ['Grounds behind words are not kept (1 caption).', unread]]);
  });

  it('are found wherever no brighter ground is, and nowhere else', () => {
    const stretch = (kinds: readonly EmphasisKind[]): fc.Arbitrary<Emphasis> => fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 9 }), fc.constantFrom(...kinds)).map(([from, signs, kind]) => ({ from, to: from + signs, kind }));
    fc.assert(
      fc.property(fc.array(stretch(['black', 'colour:#000080', 'red', 'ground:#ffffff', 'ground:#ffff00', 'ground:#000000', 'italic']), { maxLength: 8 }), (found) => {
        const emphasis = tidyEmphasis(found, 30) ?? [];
        const covers = (sign: number, is: (kind: EmphasisKind) => boolean, among: readonly Emphasis[]): boolean => among.some(({ from, to, kind }) => from <= sign && sign < to && is(kind));
        for (let sign = 0; sign < 30; sign += 1) {
          const isDark = covers(sign, (kind) => kind === 'black' || kind === 'colour:#000080', emphasis);
          const isBright = covers(sign, (kind) => kind === 'ground:#ffffff' || kind === 'ground:#ffff00', emphasis);
          expect(covers(sign, () => true, unseenIn(emphasis))).toBe(isDark && !isBright);
        }
        for (const kind of ['black', 'colour:#000080', 'red'] as const) expect(needsGround(kind, emphasis)).toBe(kind !== 'red' && withSeenColours(emphasis).some((one) => one.kind === kind && one.to > one.from));
      }),
    );
  });
});

describe('the place of dark letters', () => {
  it.each<readonly [number, number, object]>([
    [0, 3, { line: 0, from: 0, to: 3 }],
    [4, 20, { line: 0, from: 6, to: 8 }],
    [7, 9, { line: 1, from: 2, to: 5 }],
  ])('of the signs %i to %i is on one line', (from, to, at) => {
    const found = checkTrack([{ ...captionOf('1', 1000, 5000, 'Low tid/e t days'), lines: ['Low  tid', 'e t days'], emphasis: [{ from, to, kind: 'black' }] }], captionStyles.bbc, 25).find(({ code }) => code === 'dark-letters');
    expect(found?.at).toEqual(at);
  });
});
