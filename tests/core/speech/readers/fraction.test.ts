import { describe, expect, it } from 'vitest';
import { readFraction } from '../../../../core/speech/readers/fraction.ts';
import { ask } from './ask.ts';

describe('readFraction', () => {
  it.each([
    ['1/2', 0, 'one half', 1],
    ['3/4', 0, 'three quarters', 1],
    ['2/3', 0, 'two thirds', 1],
    ['1/100', 0, 'one one hundredth', 1],
    ['¾', 0, 'three quarters', 1],
    ['2½', 0, 'two and a half', 1],
    ['2 1/2', 0, 'two and a half', 2],
    ['3 ¼', 0, 'three and a quarter', 2],
  ])('reads "%s" at %i as "%s"', (text, at, heard, used) => {
    expect(ask(readFraction, text, at)).toEqual([heard, used]);
  });

  it.each([
    ['4/3', 0],
    ['0/3', 0],
    ['2/2', 0],
    ['3', 0],
    ['3 boats', 0],
    ['1000 1/2', 0],
    ['x½', 0],
  ])('passes "%s" at %i', (text, at) => {
    expect(ask(readFraction, text, at)).toBeNull();
  });
});
