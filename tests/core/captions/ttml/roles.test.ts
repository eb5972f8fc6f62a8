import { describe, expect, it } from 'vitest';
import { readTtml } from '../../../../core/captions/ttml/read-ttml.ts';
import { writeTtml } from '../../../../core/captions/ttml/write-ttml.ts';

const file = (body: string, division: string, paragraph: string): string =>
  `<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xml:lang="en"><body ttm:role="${body}"><div ttm:role="${division}"><p begin="1s" end="2s" ${paragraph}>Tide</p></div></body></tt>`;

describe('roles of what text stands in', () => {
  it('are all kept, each once, and come back', () => {
    const { track, problems } = readTtml(file('dialog', 'caption dialog', 'ttm:role="sound"'));
    expect(problems).toEqual([]);
    expect(track[0]?.details).toEqual({ role: 'dialog caption sound' });
    for (const profile of ['imsc', 'ebu-tt-d'] as const) expect(readTtml(writeTtml({ head: {}, track }, profile)).track).toEqual(track);
  });

  it('are kept beside those that are none, which are said', () => {
    const { track, problems } = readTtml(file('hero', 'caption', ''));
    expect(track[0]?.details).toEqual({ role: 'caption' });
    expect(problems.map(({ message }) => message)).toEqual(['Roles of text are not kept (1 in this file).']);
  });
});
