import { describe, expect, it } from 'vitest';
import { uniqueIds } from '../../../core/captions/unique-ids.ts';

describe('uniqueIds', () => {
  it.each([
    [['1', '2', '3'], ['1', '2', '3']],
    [['1', '1', '2'], ['1', '1-2', '2']],
    [['a', 'a', 'a', 'a-2'], ['a', 'a-2', 'a-3', 'a-2-2']],
    [['1', '2', 'a', '3', '2'], ['1', '2', 'a', '3', '2-2']],
    [['2', '1', '2'], ['2', '1', '2-2']],
  ])('gives %j as %j', (wanted, given) => {
    expect(wanted.map(uniqueIds())).toEqual(given);
  });

  it('gives 20,000 equal ids names of their own', () => {
    const given = Array.from({ length: 20_000 }, () => 'a').map(uniqueIds());
    expect(new Set(given).size).toBe(20_000);
  });
});
