import { describe, expect, it } from 'vitest';
import { readRange } from '../../../../core/speech/readers/range.ts';
import { ask } from './ask.ts';

describe('readRange', () => {
  it.each([
    ['2019-2021', 0, 'twenty nineteen to twenty twenty-one', 1],
    ['2019-21', 0, 'twenty nineteen to twenty-one', 1],
    ['3–5', 0, 'three to five', 1],
    ['10-15', 0, 'ten to fifteen', 1],
    ['won 3-2', 1, 'three two', 1],
    ['a 2-3 loss', 1, 'two three', 1],
    ['21-14', 0, 'twenty-one fourteen', 1],
    ['1.5–2.5', 0, 'one point five to two point five', 1],
    ['2021-15', 0, 'two thousand twenty-one fifteen', 1],
  ])('reads "%s" at %i as "%s"', (text, at, heard, used) => {
    expect(ask(readRange, text, at)).toEqual([heard, used]);
  });

  it.each([
    ['3-x', 0],
    ['3', 0],
    ['3-2-1', 0],
  ])('passes "%s" at %i', (text, at) => {
    expect(ask(readRange, text, at)).toBeNull();
  });
});
