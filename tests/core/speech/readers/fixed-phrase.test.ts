import { describe, expect, it } from 'vitest';
import { readFixedPhrase } from '../../../../core/speech/readers/fixed-phrase.ts';
import { ask } from './ask.ts';

describe('readFixedPhrase', () => {
  it.each([
    ['9/11', 0, 'nine eleven', 1],
    ['20/20 vision', 0, 'twenty twenty', 1],
    ['Route 101', 1, 'one oh one', 1],
    ['a 4x4', 1, 'four by four', 1],
  ])('reads "%s" at %i as "%s"', (text, at, heard, used) => {
    expect(ask(readFixedPhrase, text, at)).toEqual([heard, used]);
  });

  it.each([
    ['9/12', 0],
    ['room 101', 1],
    ['101', 0],
  ])('passes "%s" at %i', (text, at) => {
    expect(ask(readFixedPhrase, text, at)).toBeNull();
  });
});
