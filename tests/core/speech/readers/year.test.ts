import { describe, expect, it } from 'vitest';
import { readYear } from '../../../../core/speech/readers/year.ts';
import { ask } from './ask.ts';

describe('readYear', () => {
  it.each([
    ['in 1998', 1, 'nineteen ninety-eight', 1],
    ['in 1066', 1, 'ten sixty-six', 1],
    ['1998', 0, 'nineteen ninety-eight', 1],
    ['until 2150', 1, 'twenty-one fifty', 1],
    ['the 2024 elections', 1, 'twenty twenty-four', 1],
    ['in 2019 protesters', 1, 'twenty nineteen', 1],
    ['to 2030', 1, 'twenty thirty', 1],
    ['1998 class', 0, 'nineteen ninety-eight', 1],
  ])('reads "%s" at %i as "%s"', (text, at, heard, used) => {
    expect(ask(readYear, text, at)).toEqual([heard, used]);
  });

  it.each([
    ['1500 homes', 0],
    ['some 2000 people', 1],
    ['over 2000', 1],
    ['to 2000 jobs', 1],
    ['1066', 0],
    ['2150', 0],
    ['998', 0],
    ['2500', 0],
  ])('passes "%s" at %i', (text, at) => {
    expect(ask(readYear, text, at)).toBeNull();
  });
});
