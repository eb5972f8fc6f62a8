import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { editText } from '../../../../core/show/edit.ts';
import { textDifference } from '../../../../renderer/operator/editor/text-difference.ts';

describe('textDifference', () => {
  it('finds the one stretch', () => {
    expect(textDifference('abc def', 'abc xyz def')).toEqual({ from: 4, to: 4, insert: 'xyz ' });
    expect(textDifference('aaa', 'aa')).toEqual({ from: 2, to: 3, insert: '' });
    expect(textDifference('same', 'same')).toBeNull();
  });
  it('makes the one text of the other', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n') });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const change = textDifference(before, after);
        expect(change === null ? before : editText(before, [change])).toBe(after);
      }),
    );
  });
});
