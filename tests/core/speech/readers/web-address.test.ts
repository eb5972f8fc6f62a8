import { describe, expect, it } from 'vitest';
import { readWebAddress } from '../../../../core/speech/readers/web-address.ts';
import { ask } from './ask.ts';

describe('readWebAddress', () => {
  it.each([
    ['bbc.co.uk', 0, 'b b c dot co dot u k', 1],
    ['http://example.com/', 0, 'example dot com', 1],
    ['example.com/a-b_c?d=1', 0, 'example dot com slash a dash b underscore c question mark d equals one', 1],
    ['me+you@example.org', 0, 'me plus you at example dot org', 1],
    ['example24.com', 0, 'example two four dot com', 1],
  ])('reads "%s" at %i as "%s"', (text, at, heard, used) => {
    expect(ask(readWebAddress, text, at)).toEqual([heard, used]);
  });

  it.each([
    ['example', 0],
    ['3.5', 0],
    ['end.of', 0],
    ['U.S', 0],
    ['a@b', 0],
  ])('passes "%s" at %i', (text, at) => {
    expect(ask(readWebAddress, text, at)).toBeNull();
  });
});
