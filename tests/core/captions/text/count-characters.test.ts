import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCaptionCharacters, countCharacters, countWords, holdsWide, lineRoom } from '../../../../core/captions/text/count-characters.ts';
import { graphemes } from '../../../../core/captions/text/graphemes.ts';

describe('countCharacters', () => {
  it.each([
    ['', 0],
    ['Hello, world.', 13],
    ['naïve café', 10],
    ['e\u0301', 1],
    ['漢字', 4],
    ['한국어 뉴스', 11],
    ['ｶﾅ', 2],
    ['👩‍👩‍👧', 2],
    ['שלום', 4],
    ['a\u200bb', 2],
    ['\u202eab', 2],
    ['a\ud800b', 2],
    ['กำลัง', 3],
  ])('counts %j as %i', (text, count) => {
    expect(countCharacters(text)).toBe(count);
  });

  it('adds the lines up and counts no line break', () => {
    expect(countCaptionCharacters(['one', 'two'])).toBe(6);
  });

  it('gives wide characters the room that the style says', () => {
    expect(lineRoom('漢a', 2.625)).toBe(3.625);
    expect(holdsWide('abc')).toBe(false);
    expect(holdsWide('ab語')).toBe(true);
  });
});

describe('countWords', () => {
  it.each([
    ['', 0],
    ['one two', 2],
    [' one - two ... ', 2],
    ["it's 3.5 percent", 3],
    ['漢字漢字', 2],
    ['漢字漢', 2],
  ])('counts %j as %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe('graphemes', () => {
  it('give the text back and never halve a surrogate pair', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
      const found = graphemes(text);
      expect(found.join('')).toBe(text);
      for (const one of found) expect(/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(one) && one.length > 1).toBe(false);
    }));
  });

  it('are the same in a long text as in a short one', () => {
    const family = '👩‍👩‍👧';
    expect(graphemes(family.repeat(200))).toEqual(Array.from({ length: 200 }, () => family));
    expect(graphemes(`${'a'.repeat(255)}e\u0301`).length).toBe(256);
  });
});
