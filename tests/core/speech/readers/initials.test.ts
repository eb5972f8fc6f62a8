import { describe, expect, it } from 'vitest';
import { readInitials } from '../../../../core/speech/readers/initials.ts';
import { ask } from './ask.ts';

describe('readInitials', () => {
  it.each([
    ['U.S.', 0, 'u s', 1],
    ['a.m.', 0, 'a m', 1],
    ['Ph.D.', 0, 'p h d', 1],
    ['M.Sc', 0, 'm s c', 1],
    ['J. Edgar', 0, 'j', 1],
    ['X', 0, 'x', 1],
    ['A. Smith', 0, 'a', 1],
  ])('reads "%s" at %i as "%s"', (text, at, heard, used) => {
    expect(ask(readInitials, text, at)).toEqual([heard, used]);
  });

  it.each([
    ['A plan', 0],
    ['I am', 0],
    ['a', 0],
    ['e.g.', 0],
    ['US', 0],
    ['y', 0],
    ['7', 0],
  ])('passes "%s" at %i', (text, at) => {
    expect(ask(readInitials, text, at)).toBeNull();
  });

  it.each([
    ['x', 0, 'x', 1],
  ])('reads "%s" at %i of copy in capitals as "%s"', (text, at, heard, used) => {
    expect(ask(readInitials, text, at, true)).toEqual([heard, used]);
  });

  it('leaves I to the words in copy in capitals', () => {
    expect(ask(readInitials, 'i', 0, true)).toBeNull();
  });
});
