import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { editText } from '../../../../core/show/edit.ts';
import { editorOffset, editorText, lineEndsOf, textChange, textOffset } from '../../../../renderer/operator/editor/line-ends.ts';

const mixed = fc.array(fc.constantFrom('a', 'é', '\n', '\r\n', '\r', 'word ')).map((parts) => parts.join(''));

describe('line ends', () => {
  it('keeps offsets where there is no CRLF', () => {
    const ends = lineEndsOf('a\nb\nc');
    expect(ends).toEqual({ pairs: [], usual: '\n' });
    expect(textOffset(ends, 4)).toBe(4);
    expect(editorOffset(ends, 4)).toBe(4);
  });

  it('counts a CRLF as one', () => {
    const ends = lineEndsOf('ab\r\ncd\r\nef');
    expect(ends).toEqual({ pairs: [2, 5], usual: '\r\n' });
    expect([0, 2, 3, 5, 6, 8].map((offset) => textOffset(ends, offset))).toEqual([0, 2, 4, 6, 8, 10]);
    expect([0, 2, 4, 6, 8, 10].map((offset) => editorOffset(ends, offset))).toEqual([0, 2, 3, 5, 6, 8]);
  });

  it('knows texts of old Macs', () => {
    expect(lineEndsOf('a\rb').usual).toBe('\r');
    expect(editorText('a\rb\r\nc\n')).toBe('a\nb\nc\n');
  });

  it('goes to the text and back', () => {
    fc.assert(
      fc.property(mixed, fc.nat(), (text, seed) => {
        const ends = lineEndsOf(text);
        const offset = seed % (editorText(text).length + 1);
        expect(editorOffset(ends, textOffset(ends, offset))).toBe(offset);
      }),
    );
  });

  it('changes the text as the editor was changed', () => {
    fc.assert(
      fc.property(mixed, fc.nat(), fc.nat(), fc.constantFrom('', 'x', 'x\ny'), (text, one, other, insert) => {
        const shown = editorText(text);
        const [from = 0, to = 0] = [one % (shown.length + 1), other % (shown.length + 1)].toSorted((a, b) => a - b);
        const after = editText(text, [textChange(lineEndsOf(text), { from, to, insert })]);
        const expected = shown.slice(0, from) + insert + shown.slice(to);
        // A CR left alone before a LF typed or kept after it would become one line end: the editor cannot make that.
        fc.pre(!/\r(?:\n)/.test(`${text.at(textOffset(lineEndsOf(text), from) - 1) ?? ''}${insert.at(0) ?? shown.at(to) ?? ''}`));
        expect(editorText(after)).toBe(expected);
      }),
    );
  });

  it('writes new lines as the text does', () => {
    expect(textChange(lineEndsOf('a\r\nb'), { from: 2, to: 3, insert: 'x\ny' })).toEqual({ from: 3, to: 4, insert: 'x\r\ny' });
    expect(textChange(lineEndsOf('a\rb'), { from: 0, to: 0, insert: '\n' })).toEqual({ from: 0, to: 0, insert: '\r' });
  });
});
