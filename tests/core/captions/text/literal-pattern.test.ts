import { describe, expect, it } from 'vitest';
import { literalPattern } from '../../../../core/captions/text/literal-pattern.ts';

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index));

describe('literalPattern', () => {
  it.each(ascii)('finds %s and nothing else of ASCII', (sign) => {
    const pattern = new RegExp(`^${literalPattern(sign)}$`, 'u');
    expect(ascii.filter((other) => pattern.test(other))).toEqual([sign]);
  });

  it('finds all signs in a row', () => {
    expect(new RegExp(literalPattern(ascii.join('')), 'u').test(ascii.join(''))).toBe(true);
  });
});
