import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureSpeech, spokenLoad } from '../../../core/speech/spoken-load.ts';

/** Spoken characters of Latin text, from its time. */
const charactersOf = (text: string): number => Math.round(measureSpeech(text).words / 55);

describe('measureSpeech', () => {
  it.each([
    ['', 0],
    ['one', 4],
    ['one two three', 14],
    ['“One,” he said.', 12],
    ["don't", 5],
    ['F.B.I.', 12],
    ['FBI', 12],
    ['U.S. troops', 15],
    ['G20', 11],
    ['$5', 13],
    ['naïve', 6],
    ['twenty-one', 11],
    ['!!!', 0],
  ])('"%s" is %i spoken characters', (text, characters) => {
    expect(charactersOf(text)).toBe(characters);
  });

  it.each([
    ['a, b', 120],
    ['a; b', 250],
    ['a: b', 250],
    ['a — b', 100],
    ['a—b', 100],
    ['a -- b', 100],
    ['a – b', 100],
    ['a - b', 100],
    ['a , b', 120],
    ['“a,” b', 120],
    ['a, — b', 120],
    ['a, b, c', 240],
    ['a b,', 0],
    ['a b —', 0],
    [', a b', 0],
    ['1,000 at 9:30', 0],
    ['2019–2021', 0],
    ['a、b', 120],
    ['你好，世界', 120],
    ['مرحبا، أهلا', 120],
  ])('"%s" holds %i ms of beats', (text, pauses) => {
    expect(measureSpeech(text).pauses).toBe(pauses);
  });

  it.each([
    ['你好世界', 4 * 180],
    ['東京です', 2 * 230 + 2 * 125],
    ['안녕하세요', 5 * 165],
    ['안녕 하세요', 5 * 165],
    ['вода', 5 * 60],
    ['νερό', 5 * 60],
    ['שלום', 5 * 78],
    ['سلام', 5 * 78],
    ['नमस्ते', 3 * 150],
    ['น้ำ', 2 * 105],
  ])('"%s" is timed by its own writing', (text, time) => {
    expect(measureSpeech(text)).toEqual({ words: time, pauses: 0 });
  });

  it('takes a language', () => {
    expect(measureSpeech('80', 'fr').words).toBe('quatrevingts'.length * 55 + 55);
  });

  it('adds up to the load', () => {
    expect(spokenLoad('one, two')).toBe(8 * 55 + 120);
  });

  it('reads any text without a fault, and never to less than nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { words, pauses } = measureSpeech(text);
        expect(words).toBeGreaterThanOrEqual(0);
        expect(pauses).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('reads any mixture of what the readers look for', () => {
    const piece = fc.constantFrom('$', '5', '20', '2026', '-', '–', '/', '.', ',', ':', ' ', 'st', 'March', 'Dr', 'I', 'FBI', 'km', '%', "'s", '#', '@', '&', '½', '°', 'a.m.', '年', 'к', '…', '"', '(', '=', '~');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(Number.isFinite(spokenLoad(pieces.join('')))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('adds nothing for words read apart: the sum of parts is the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('harbour', 'bridge', 'tonight', 'weeks'), { minLength: 1, maxLength: 12 }), (parts) => {
        const sum = parts.reduce((total, part) => total + spokenLoad(part), 0);
        expect(spokenLoad(parts.join(' '))).toBe(sum);
      }),
    );
  });
});
