import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editText, insertedStretches, longestText, mapOffset, narrowChange, refuseChanges } from '../../../core/show/edit.ts';
import type { TextChange } from '../../../core/show/command.ts';

const change = (from: number, to: number, insert: string): TextChange => ({ from, to, insert });

/** Changes that fit a text: cut points in order, two for each change. */
const fittingChanges = (length: number): fc.Arbitrary<readonly TextChange[]> =>
  fc.uniqueArray(fc.nat(length), { maxLength: 8 }).chain((points) => {
    const sorted = points.toSorted((a, b) => a - b);
    const pairs = Array.from({ length: Math.floor(sorted.length / 2) }, (_, index) => [sorted[2 * index] ?? 0, sorted[2 * index + 1] ?? 0] as const);
    return fc.tuple(...pairs.map(([from, to]) => fc.string({ maxLength: 4 }).map((insert) => change(from, to, insert))));
  });

describe('editText', () => {
  it('makes several changes, each in offsets of the text before', () => {
    expect(editText('one two three', [change(0, 3, '1'), change(4, 4, 'and '), change(8, 13, '')])).toBe('1 and two ');
  });

  it('makes none', () => {
    expect(editText('one', [])).toBe('one');
  });
});

describe('refuseChanges', () => {
  it('takes changes that touch, and one at the very end', () => {
    expect(refuseChanges(5, [change(0, 2, 'a'), change(2, 2, 'b'), change(5, 5, 'c')])).toBeNull();
  });

  it.each([
    ['out of order', [change(3, 4, ''), change(0, 1, '')]],
    ['overlapping', [change(0, 3, ''), change(2, 4, '')]],
    ['backwards', [change(3, 2, '')]],
    ['past the end', [change(0, 6, '')]],
    ['before the start', [change(-1, 2, '')]],
  ])('refuses changes that are %s', (_name, changes) => {
    expect(refuseChanges(5, changes)?.code).toBe('bad-edit');
  });

  it('refuses a text that grows too long', () => {
    expect(refuseChanges(longestText, [change(0, 0, 'x')])?.code).toBe('text-too-long');
    expect(refuseChanges(longestText, [change(0, 1, 'x')])).toBeNull();
  });
});

describe('mapOffset', () => {
  const changes = [change(2, 2, 'xyz'), change(5, 8, 'q')];

  it.each([
    [0, 'before', 0],
    [2, 'before', 2],
    [2, 'after', 5],
    [3, 'before', 6],
    [5, 'before', 8],
    [5, 'after', 9],
    [6, 'before', 8],
    [6, 'after', 9],
    [8, 'before', 9],
    [8, 'after', 9],
    [9, 'after', 10],
  ] as const)('takes %i, %s, to %i', (offset, side, expected) => {
    expect(mapOffset(changes, offset, side)).toBe(expected);
  });

  it('keeps order, stays inside the text, and keeps what surrounds a surviving character', () => {
    const text = 'abcdefghijklmnopqrstuvwxyz';
    fc.assert(
      fc.property(fittingChanges(text.length), fc.nat(text.length), fc.nat(text.length), (made, a, b) => {
        const edited = editText(text, made);
        const low = mapOffset(made, Math.min(a, b));
        const high = mapOffset(made, Math.max(a, b));
        expect(low).toBeLessThanOrEqual(high);
        expect(mapOffset(made, a)).toBeLessThanOrEqual(mapOffset(made, a, 'after'));
        expect(mapOffset(made, a, 'after')).toBeLessThanOrEqual(edited.length);
        const survives = a < text.length && made.every(({ from, to }) => a < from || a >= to);
        if (survives) expect(edited[mapOffset(made, a, 'after')]).toBe(text[a]);
      }),
    );
  });
});

describe('narrowChange', () => {
  it.each([
    ['a whole text pasted over itself', 'a cat sat', change(0, 9, 'a cat sat'), change(9, 9, '')],
    ['one word that differs', 'a cat sat', change(0, 9, 'a dog sat'), change(2, 5, 'dog')],
    ['one letter doubled', 'a cat', change(0, 5, 'a catt'), change(5, 5, 't')],
    ['one of two equal letters gone', 'a catt', change(0, 6, 'a cat'), change(5, 6, '')],
    ['nothing in common', 'abc', change(0, 3, 'xyz'), change(0, 3, 'xyz')],
    ['a pure insertion', 'abc', change(1, 1, 'x'), change(1, 1, 'x')],
  ])('leaves of %s what it changes', (_name, text, given, expected) => {
    expect(narrowChange(text, given)).toEqual(expected);
  });

  it('changes nothing of what an edit makes', () => {
    const text = 'abab abab\nabab';
    fc.assert(
      fc.property(fc.nat(13), fc.nat(13), fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 9 }), (a, b, insert) => {
        const given = change(Math.min(a, b), Math.max(a, b), insert);
        expect(editText(text, [narrowChange(text, given)])).toBe(editText(text, [given]));
      }),
    );
  });
});

describe('insertedStretches', () => {
  it('are where the new text stands', () => {
    const changes = [change(0, 2, 'xyz'), change(4, 4, 'q'), change(6, 8, '')];
    expect(insertedStretches(changes)).toEqual([{ from: 0, to: 3 }, { from: 5, to: 6 }, { from: 8, to: 8 }]);
  });
});
