import { describe, expect, it } from 'vitest';
import { readPlainNumber } from '../../../../core/speech/readers/plain-number.ts';
import { ask } from './ask.ts';

describe('readPlainNumber', () => {
  it.each([
    ['42', 0, 'forty-two', 1],
    ['1,500', 0, 'one thousand five hundred', 1],
    ['3.14', 0, 'three point one four', 1],
    ['007', 0, 'zero zero seven', 1],
    ['0', 0, 'zero', 1],
    ['Flight 370', 1, 'three seventy', 1],
    ['Flight 1549', 1, 'fifteen forty-nine', 1],
    ['2.0.1', 0, 'two point zero point one', 1],
    ['>5', 0, 'more than five', 1],
    ['1234567890123456', 0, 'one two three four five six seven eight nine zero one two three four five six', 1],
  ])('reads "%s" at %i as "%s"', (text, at, heard, used) => {
    expect(ask(readPlainNumber, text, at)).toEqual([heard, used]);
  });

  it.each([
    ['x', 0],
    ['1,00', 0],
    ['-x', 0],
  ])('passes "%s" at %i', (text, at) => {
    expect(ask(readPlainNumber, text, at)).toBeNull();
  });
});
