import { describe, expect, it } from 'vitest';
import { readSign } from '../../../../core/speech/readers/sign.ts';
import { ask } from './ask.ts';

describe('readSign', () => {
  it.each([
    ['#1', 0, 'number one', 1],
    ['#Harbour', 0, 'hashtag harbour', 1],
    ['#NATOSummit2026', 0, 'hashtag nato summit 2026', 1],
    ['@BBCNews', 0, 'at bbc news', 1],
    ['No. 5', 0, 'number', 1],
    ['Nos. 5', 0, 'numbers', 1],
  ])('reads "%s" at %i as "%s"', (text, at, heard, used) => {
    expect(ask(readSign, text, at)).toEqual([heard, used]);
  });

  it.each([
    ['#', 0],
    ['No. It', 0],
    ['No 5', 0],
    ['no', 0],
    ['&', 0],
  ])('passes "%s" at %i', (text, at) => {
    expect(ask(readSign, text, at)).toBeNull();
  });
});
