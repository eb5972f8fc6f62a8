import { describe, expect, it } from 'vitest';
import type { Emphasis } from '../../../../core/captions/emphasis/emphasis.ts';
import { isSeenColour, withSeenColours } from '../../../../core/captions/emphasis/seen-colours.ts';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
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

  it('of TTML that stood on the ground of their region are white on ours', () => {
    const text = '<tt xmlns="http://www.w3.org/ns/ttml"><head><layout><region xml:id="r" tts:backgroundColor="white"/></layout></head><body><div><p begin="1s" end="2s" region="r" tts:color="black">Tide</p></div></body></tt>';
    expect(writeTtml({ head: {}, track: readTtml(text).track }, 'imsc')).not.toContain('tts:color="#000000"');
  });
});
