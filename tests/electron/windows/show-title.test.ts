import { describe, expect, it } from 'vitest';
import { titleOf } from '../../../electron/windows/show-title.ts';

describe('the title of the operator window', () => {
  it.each([
    ['idle', false, 'news.txt — Caesura'],
    ['rehearsal', false, 'REHEARSAL — news.txt — Caesura'],
    ['on-air', true, 'ON AIR — • news.txt — Caesura'],
  ] as const)('%s, modified %s: %s', (air, modified, title) => {
    expect(titleOf({ air, document: { name: 'news.txt', modified } })).toBe(title);
  });
});
