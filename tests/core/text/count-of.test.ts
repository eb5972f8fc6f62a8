/** Singular and plural. */
import { describe, expect, it } from 'vitest';
import { countOf } from '../../../core/text/count-of.ts';

describe('a count', () => {
  it.each([
    [0, '0 captions'],
    [1, '1 caption'],
    [2, '2 captions'],
    [21, '21 captions'],
  ])('of %d is “%s”', (count, words) => {
    expect(countOf(count, 'caption')).toBe(words);
  });

  it('has a plural of its own where there is one', () => {
    expect([countOf(1, 'story', 'stories'), countOf(2, 'story', 'stories')]).toEqual(['1 story', '2 stories']);
  });
});
