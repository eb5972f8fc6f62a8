import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemeAt } from '../../../core/text/grapheme-at.ts';

const family = '👨‍👩‍👧‍👦';
const at = (text: string, point: number): string => {
  const { from, to } = graphemeAt(text, point);
  return text.slice(from, to);
};

describe('graphemeAt', () => {
  it('keeps what is read as one character together', () => {
    for (const one of [family, '👋🏽', '🇳🇴', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '1️⃣', 'e\u0302\u0323', 'لَّ', 'क्ष', 'נּ', '한']) {
      for (let point = 1; point <= one.length; point += 1) expect(at(`a${one}b`, point)).toBe(one);
    }
  });
  it('is empty at the end of a text and beyond', () => {
    expect(graphemeAt('abc', 3)).toEqual({ from: 3, to: 3 });
    expect(graphemeAt('', 5)).toEqual({ from: 0, to: 0 });
  });
  it('finds them far inside a long text', () => {
    const text = `a${family.repeat(2_000)}`;
    expect(at(text, 1 + family.length * 1_500 + 4)).toBe(family);
  });
  it('holds its point, and its own ends are those of whole graphemes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), (text, point) => {
        const { from, to } = graphemeAt(text, point % text.length);
        const whole = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].map(({ index }) => index);
        return from <= point % text.length && to > point % text.length && whole.includes(from) && (to === text.length || whole.includes(to));
      }),
    );
  });
});
