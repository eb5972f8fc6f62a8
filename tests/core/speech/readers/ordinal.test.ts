import { describe, expect, it } from 'vitest';
import { readOrdinal } from '../../../../core/speech/readers/ordinal.ts';
import { ask } from './ask.ts';

describe('readOrdinal', () => {
  it.each([
    ['1st', 0, 'first', 1],
    ['22nd', 0, 'twenty-second', 1],
    ['1,000th', 0, 'one thousandth', 1],
    ['0th', 0, 'zeroth', 1],
    ['12TH', 0, 'twelfth', 1],
  ])('reads "%s" at %i as "%s"', (text, at, heard, used) => {
    expect(ask(readOrdinal, text, at)).toEqual([heard, used]);
  });

  it.each([
    ['1s', 0],
    ['st', 0],
    ['1,00th', 0],
  ])('passes "%s" at %i', (text, at) => {
    expect(ask(readOrdinal, text, at)).toBeNull();
  });
});
