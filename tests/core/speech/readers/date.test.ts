import { describe, expect, it } from 'vitest';
import { readDate } from '../../../../core/speech/readers/date.ts';
import { ask } from './ask.ts';

describe('readDate', () => {
  it.each([
    ['March 3', 0, 'march third', 2],
    ['March 31st', 0, 'march thirty-first', 2],
    ['May 20–22', 0, 'may twentieth to twenty-second', 2],
    ['March 2026', 0, 'march twenty twenty-six', 2],
    ['Sept. 11, 2001', 0, 'september eleventh two thousand one', 3],
    ['Oct. again', 0, 'october', 1],
    ['31 May', 0, 'the thirty-first of may', 2],
    ['the 4 July 1976', 1, 'fourth of july nineteen seventy-six', 3],
    ['3/14/2026', 0, 'march fourteenth twenty twenty-six', 1],
    ['3/14/26', 0, 'march fourteenth twenty twenty-six', 1],
    ['31.12.2026', 0, 'december thirty-first twenty twenty-six', 1],
    ['2026-03-14', 0, 'march fourteenth twenty twenty-six', 1],
    ['3/14', 0, 'march fourteenth', 1],
    ['Wed. noon', 0, 'wednesday', 1],
  ])('reads "%s" at %i as "%s"', (text, at, heard, used) => {
    expect(ask(readDate, text, at)).toEqual([heard, used]);
  });

  it.each([
    ['March 32', 0],
    ['March 3-32', 0],
    ['march 3', 0],
    ['May it be', 0],
    ['13/13/2026', 0],
    ['2026-13-01', 0],
    ['1/2', 0],
    ['3/16', 0],
    ['3/40', 0],
    ['15/16', 0],
    ['wed.', 0],
    ['Wed', 0],
    ['31 days', 0],
    ['March on', 0],
  ])('passes "%s" at %i', (text, at) => {
    expect(ask(readDate, text, at)).toBeNull();
  });

  it.each([
    ['march 3', 0, 'march third', 2],
  ])('reads "%s" at %i of copy in capitals as "%s"', (text, at, heard, used) => {
    expect(ask(readDate, text, at, true)).toEqual([heard, used]);
  });
});
