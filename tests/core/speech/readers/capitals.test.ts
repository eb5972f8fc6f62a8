import { describe, expect, it } from 'vitest';
import { readCapitalWord } from '../../../../core/speech/readers/capitals.ts';
import { ask } from './ask.ts';

describe('readCapitalWord', () => {
  it.each([
    ['FBI', 0, 'f b i', 1],
    ['fbi', 0, 'f b i', 1],
    ['NATO', 0, 'nato', 1],
    ['MPs', 0, 'm ps', 1],
    ['NGOs', 0, 'n g os', 1],
    ['NEVER', 0, 'never', 1],
    ['iPhone', 0, 'i phone', 1],
    ['PhD', 0, 'p h d', 1],
    ['WARNING', 0, 'warning', 1],
    ['RAID', 0, 'raid', 1],
    ['HMRC', 0, 'h m r c', 1],
  ])('reads "%s" at %i as "%s"', (text, at, heard, used) => {
    expect(ask(readCapitalWord, text, at)).toEqual([heard, used]);
  });

  it.each([
    ['Hello', 0],
    ['word', 0],
    ['McDonald', 0],
  ])('passes "%s" at %i', (text, at) => {
    expect(ask(readCapitalWord, text, at)).toBeNull();
  });
});
