import { describe, expect, it } from 'vitest';
import { readModelName } from '../../../../core/speech/readers/model-name.ts';
import { ask } from './ask.ts';

describe('readModelName', () => {
  it.each([
    ['G20', 0, 'g twenty', 1],
    ['A380', 0, 'a three eighty', 1],
    ['A400M', 0, 'a four hundred m', 1],
    ['F-35', 0, 'f thirty-five', 1],
    ['COVID-19', 0, 'covid nineteen', 1],
    ['H5N1', 0, 'h five n one', 1],
    ['5G', 0, 'five g', 1],
    ['iPhone15', 0, 'iphone fifteen', 1],
    ['MH017', 0, 'm h zero one seven', 1],
    ['X12345', 0, 'x one two three four five', 1],
  ])('reads "%s" at %i as "%s"', (text, at, heard, used) => {
    expect(ask(readModelName, text, at)).toEqual([heard, used]);
  });

  it.each([
    ['G-x', 0],
    ['20', 0],
    ['FBI', 0],
    ['4-year-old', 0],
  ])('passes "%s" at %i', (text, at) => {
    expect(ask(readModelName, text, at)).toBeNull();
  });

  it.each([
    ['covid-19', 0, 'covid nineteen', 1],
    ['ab12', 0, 'a b twelve', 1],
  ])('reads "%s" at %i of copy in capitals as "%s"', (text, at, heard, used) => {
    expect(ask(readModelName, text, at, true)).toEqual([heard, used]);
  });
});
