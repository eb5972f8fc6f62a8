/** The hash behind the ids of cues. */
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../core/script/cue-id.ts';

describe('contentHash', () => {
  it('is twelve digits of base 32', () => {
    for (const text of ['', 'a', 'Good evening.', '你好']) expect(contentHash(text)).toMatch(/^[0-9a-v]{12}$/);
  });

  it('differs for 100,000 texts that differ in a digit', () => {
    const hashes = new Set(Array.from({ length: 100_000 }, (_one, index) => contentHash(`Line ${index}.`)));
    expect(hashes.size).toBe(100_000);
  });
});
