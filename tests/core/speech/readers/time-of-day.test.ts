import { describe, expect, it } from 'vitest';
import { readTimeOfDay } from '../../../../core/speech/readers/time-of-day.ts';
import { ask } from './ask.ts';

describe('readTimeOfDay', () => {
  it.each([
    ['9:30', 0, 'nine thirty', 1],
    ['9:30 a.m.', 0, 'nine thirty a m', 2],
    ['9 pm', 0, 'nine p m', 2],
    ['6pm', 0, 'six p m', 1],
    ['6:05PM', 0, 'six oh five p m', 1],
    ['12:00', 0, "twelve o'clock", 1],
    ['0:00', 0, 'zero hundred', 1],
    ['23:59', 0, 'twenty-three fifty-nine', 1],
    ['1:02:03', 0, 'one oh two oh three', 1],
    ['1:00:00.25', 0, 'one zero zero point two five', 1],
    ['9:30–10:00', 0, 'nine thirty to ten', 1],
  ])('reads "%s" at %i as "%s"', (text, at, heard, used) => {
    expect(ask(readTimeOfDay, text, at)).toEqual([heard, used]);
  });

  it.each([
    ['9:75', 0],
    ['9:75pm', 0],
    ['9:75 pm', 0],
    ['9:5', 0],
    ['9', 0],
    ['noon', 0],
    ['pm', 0],
    ['9.5', 0],
  ])('passes "%s" at %i', (text, at) => {
    expect(ask(readTimeOfDay, text, at)).toBeNull();
  });
});
