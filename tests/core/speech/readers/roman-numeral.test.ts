import { describe, expect, it } from 'vitest';
import { readRomanNumeral } from '../../../../core/speech/readers/roman-numeral.ts';
import { ask } from './ask.ts';

describe('readRomanNumeral', () => {
  it.each([
    ['Henry VIII', 1, 'the eighth', 1],
    ['Pope Leo XIV', 2, 'the fourteenth', 1],
    ['World War II', 2, 'two', 1],
    ['World War I', 2, 'one', 1],
    ['Super Bowl LIX', 2, 'fifty-nine', 1],
    ['Apollo XIII', 1, 'thirteen', 1],
    ['Elizabeth I', 1, 'the first', 1],
    ['Rocky IV', 1, 'four', 1],
    ['Acme XL', 1, 'forty', 1],
    ['the II Corps', 1, 'two', 1],
    ['Chapter XC', 1, 'ninety', 1],
  ])('reads "%s" at %i as "%s"', (text, at, heard, used) => {
    expect(ask(readRomanNumeral, text, at)).toEqual([heard, used]);
  });

  it.each([
    ['VI', 0],
    ['I', 0],
    ['Malcolm X', 1],
    ['size XL', 1],
    ['BBC IV', 1],
    ['Henry IIII', 1],
    ['Henry viii', 1],
    ['Henry VX', 1],
  ])('passes "%s" at %i', (text, at) => {
    expect(ask(readRomanNumeral, text, at)).toBeNull();
  });

  it.each([
    ['world war ii', 2, 'two', 1],
  ])('reads "%s" at %i of copy in capitals as "%s"', (text, at, heard, used) => {
    expect(ask(readRomanNumeral, text, at, true)).toEqual([heard, used]);
  });
});
