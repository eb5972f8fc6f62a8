import { describe, expect, it } from 'vitest';
import { readPhoneNumber } from '../../../../core/speech/readers/phone-number.ts';
import { ask } from './ask.ts';

describe('readPhoneNumber', () => {
  it.each([
    ['555-0123', 0, 'five five five zero one two three', 1],
    ['212-555-0142', 0, 'two one two five five five zero one four two', 1],
    ['1-800-555-0199', 0, 'one eight zero zero five five five zero one nine nine', 1],
    ['(212) 555-0142', 0, 'two one two five five five zero one four two', 2],
    ['+1 212 555 0142', 0, 'plus one two one two five five five zero one four two', 4],
    ['020 7946 0958', 0, 'zero two zero seven nine four six zero nine five eight', 3],
    ['dial 112', 1, 'one one two', 1],
  ])('reads "%s" at %i as "%s"', (text, at, heard, used) => {
    expect(ask(readPhoneNumber, text, at)).toEqual([heard, used]);
  });

  it.each([
    ['555-01234', 0],
    ['555 people', 0],
    ['to 911', 1],
    ['0800', 0],
    ['call', 0],
    ['call 12', 1],
  ])('passes "%s" at %i', (text, at) => {
    expect(ask(readPhoneNumber, text, at)).toBeNull();
  });
});
