import { describe, expect, it } from 'vitest';
import { expand } from '../../../core/speech/expand.ts';
import { measureSpeech } from '../../../core/speech/spoken-load.ts';

const size = 200_000;

describe('expand', () => {
  it.each(['a', '1', '1,', 'a-', '"', '.', '—', ' ', 'A ', '国', '国1', '((', "a'", 'U.', '12 ', '\ud800', '=1', 'a@', '5%', '$1-', '1/2', '9:', '##'])('gets through %s, very often, in one go', (part) => {
    const text = part.repeat(size / part.length);
    expect(Number.isFinite(measureSpeech(text).words)).toBe(true);
  });

  it('says every digit of a number too long to name', () => {
    expect(expand('1'.repeat(1000))).toHaveLength(1000);
  });

  it('takes a very long chunk apart once', () => {
    expect(expand('ab-'.repeat(1000))).toHaveLength(1000);
    expect(expand(`x${'='.repeat(100)}${'b'.repeat(100)}`).at(-1)).toEqual({ kind: 'word', text: 'b'.repeat(100) });
  });
});
