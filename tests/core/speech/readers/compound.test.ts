import { describe, expect, it } from 'vitest';
import { readCompound } from '../../../../core/speech/readers/compound.ts';
import { ask } from './ask.ts';

describe('readCompound', () => {
  it.each([
    ['US-led', 0, 'us led', 1],
    ['4-year-old', 0, '4 year old', 1],
    ['and/or', 0, 'and or', 1],
    ['AT&T', 0, 'a t and t', 1],
    ['at&t', 0, 'a t and t', 1],
    ['cat+dog', 0, 'cat + dog', 1],
    ['20%-off', 0, '20 % off', 1],
    ['/', 0, '', 1],
  ])('reads "%s" at %i as "%s"', (text, at, heard, used) => {
    expect(ask(readCompound, text, at)).toEqual([heard, used]);
  });

  it.each([
    ['word', 0],
    ["don't", 0],
  ])('passes "%s" at %i', (text, at) => {
    expect(ask(readCompound, text, at)).toBeNull();
  });
});
