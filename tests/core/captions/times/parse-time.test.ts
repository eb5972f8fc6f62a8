import { describe, expect, it } from 'vitest';
import { frameRates } from '../../../../core/captions/times/frame-rate.ts';
import { parseTime } from '../../../../core/captions/times/parse-time.ts';

describe('parseTime', () => {
  it.each([
    ['3.5', 3500],
    ['0', 0],
    ['90', 90_000],
    ['1:02', 62_000],
    ['1:02,25', 62_250],
    ['90:00', 5_400_000],
    ['1:00:00.001', 3_600_001],
    ['01:00:00:00', 3_603_600],
    ['01:00:00;00', 3_599_996],
    ['00:00:01:15', 1502],
  ])('reads %s at 29.97 as %d ms', (text, expected) => {
    expect(parseTime(text, frameRates['29.97'])).toBe(expected);
  });

  it.each(['', 'a', '1:60', '1:60:00', '1:2:3:4', '-1', '1.', '00:00:00:30', '00:01:00;00', '1;2'])('does not read %j', (text) => {
    expect(parseTime(text, frameRates['29.97'])).toBeNull();
  });
});
