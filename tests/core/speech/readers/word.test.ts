import { describe, expect, it } from 'vitest';
import { readWord } from '../../../../core/speech/readers/word.ts';
import { ask } from './ask.ts';

describe('readWord', () => {
  it.each([
    ['Hello', 'hello'],
    ["don't", "don't"],
    ['a^b', 'ab'],
    ['x12', 'x one two'],
    ['naïve', 'naïve'],
    ['12', 'one two'],
    ['€', ''],
  ])('reads "%s" as "%s"', (text, heard) => {
    expect(ask(readWord, text)).toEqual([heard, 1]);
  });
});
