import { describe, expect, it } from 'vitest';
import { readDecade } from '../../../../core/speech/readers/decade.ts';
import { ask } from './ask.ts';

describe('readDecade', () => {
  it.each([
    ['1990s', 0, 'nineteen nineties', 1],
    ["'90s", 0, 'nineties', 1],
    ['90s', 0, 'nineties', 1],
    ["1980's", 0, 'nineteen eighties', 1],
    ['2000s', 0, 'two thousands', 1],
    ['1800s', 0, 'eighteen hundreds', 1],
    ['2010s', 0, 'twenty tens', 1],
  ])('reads "%s" at %i as "%s"', (text, at, heard, used) => {
    expect(ask(readDecade, text, at)).toEqual([heard, used]);
  });

  it.each([
    ['1995s', 0],
    ['s', 0],
    ['95s', 0],
    ['1990', 0],
  ])('passes "%s" at %i', (text, at) => {
    expect(ask(readDecade, text, at)).toBeNull();
  });
});
