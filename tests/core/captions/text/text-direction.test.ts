import { describe, expect, it } from 'vitest';
import { isRightToLeft } from '../../../../core/captions/text/text-direction.ts';

describe('isRightToLeft', () => {
  it.each([
    [['Hello'], false],
    [['שלום'], true],
    [['123, “مرحبا”'], true],
    [['A שלום'], false],
    [['2026', 'שלום'], true],
    [['123!'], false],
    [[], false],
  ])('%j: %s', (lines, expected) => {
    expect(isRightToLeft(lines)).toBe(expected);
  });
});
