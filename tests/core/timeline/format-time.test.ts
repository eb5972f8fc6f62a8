import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatClock, formatDifference, formatTenths, parseDuration } from '../../../core/timeline/format-time.ts';
import { ms } from '../../../core/units/time.ts';

describe('formatClock', () => {
  it.each([[0, '0:00'], [999, '0:00'], [84_000, '1:24'], [84_999, '1:24'], [3_599_999, '59:59'], [3_723_000, '1:02:03'], [360_000_000, '100:00:00'], [-5000, '−0:05'], [-999, '0:00']])('%i ms is %s', (length, text) => {
    expect(formatClock(ms(length))).toBe(text);
  });
});

describe('formatTenths', () => {
  it.each([[0, '0:00.0'], [10_640, '0:10.6'], [10_699, '0:10.6'], [84_000, '1:24.0'], [3_723_400, '1:02:03.4'], [-500, '−0:00.5'], [-99, '0:00.0']])('%i ms is %s', (length, text) => {
    expect(formatTenths(ms(length))).toBe(text);
  });
});

describe('formatDifference', () => {
  it.each([[3100, '+0:03.1'], [-62_600, '−1:02.6'], [0, '0:00.0'], [99, '0:00.0'], [-99, '0:00.0']])('%i ms is %s', (length, text) => {
    expect(formatDifference(ms(length))).toBe(text);
  });
});

describe('parseDuration', () => {
  it.each([['90', 90_000], ['1:30', 90_000], ['1:02:03', 3_723_000], ['0:05', 5000], ['10.6', 10_600], ['1:30.25', 90_250], [' 2:00 ', 120_000], ['1,5', 1500], ['90:00', 5_400_000], ['0', 0]])('%s is %i ms', (text, length) => {
    expect(parseDuration(text)).toBe(length);
  });
  it.each(['', ' ', 'x', '1:', ':30', '1:3', '1:60', '1:60:00', '1:2:03', '1:00:00:00', '-5', '1.', '1.2345', '1e3', '٣', '99999999', '1h', '1::30', '1:30x', '1 30'])('refuses "%s"', (text) => {
    expect(parseDuration(text)).toBeNull();
  });
  it('reads what formatTenths writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000_000 }), (tenths) => {
        expect(parseDuration(formatTenths(ms(tenths * 100)))).toBe(tenths * 100);
      }),
    );
  });
});
