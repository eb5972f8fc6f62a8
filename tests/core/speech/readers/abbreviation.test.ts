import { describe, expect, it } from 'vitest';
import { readAbbreviation } from '../../../../core/speech/readers/abbreviation.ts';
import { ask } from './ask.ts';

describe('readAbbreviation', () => {
  it.each([
    ['Dr. Lee', 0, 'doctor', 1],
    ['Dr Lee', 0, 'doctor', 1],
    ['Mrs. and', 0, 'missus', 1],
    ['Sen. Cole', 0, 'senator', 1],
    ['Lt. Gov.', 1, 'governor', 1],
    ['Sgt. 1st Class', 0, 'sergeant', 1],
    ['Gov Cole', 0, 'governor', 1],
    ['in St. Louis', 1, 'saint', 1],
    ['on Main St. today', 2, 'street', 1],
    ['on Main St. Louis', 2, 'street', 1],
    ['on Ocean Dr. today', 2, 'drive', 1],
    ['Acme Inc.', 1, 'incorporated', 1],
    ['Ali vs Frazier', 1, 'versus', 1],
    ['etc.', 0, 'et cetera', 1],
    ['Miami, Fla.', 1, 'florida', 1],
    ['Lima, St. Paul', 1, 'saint', 1],
    ['&', 0, 'and', 1],
    ['st. x', 0, 'street', 1],
  ])('reads "%s" at %i as "%s"', (text, at, heard, used) => {
    expect(ask(readAbbreviation, text, at)).toEqual([heard, used]);
  });

  it.each([
    ['gen. rule', 0],
    ['Gen rule', 0],
    ['Rep Cole', 0],
    ['Fla.', 0],
    ['Inc', 0],
    ['etc', 0],
    ['mass.', 0],
    ['st', 0],
    ['Sen ator', 0],
  ])('passes "%s" at %i', (text, at) => {
    expect(ask(readAbbreviation, text, at)).toBeNull();
  });

  it.each([
    ['dr. lee', 0, 'doctor', 1],
    ['dr lee', 0, 'doctor', 1],
    ['st. louis', 0, 'saint', 1],
  ])('reads "%s" at %i of copy in capitals as "%s"', (text, at, heard, used) => {
    expect(ask(readAbbreviation, text, at, true)).toEqual([heard, used]);
  });
});
