import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPattern, safeFileName, sidecarNames } from '../../../../core/captions/sidecar/sidecar.ts';

const facts = { name: 'evening news', story: 'Harbour', number: 3, language: 'en-GB' };

describe('a name', () => {
  it.each([
    ['{name}.{lang}', 'evening news.en-GB'],
    ['{n} {story}', '03 Harbour'],
    ['{other}', '{other}'],
    ['', 'captions'],
    ['../..', '-'],
    ['a/b\\c:d', 'a-b-c-d'],
    ['CON', 'CON-'],
    ['  .x. ', 'x'],
    ['漢'.repeat(120), '漢'.repeat(60)],
    [`${'e\u0301'.repeat(119)}👩‍🚀`, 'é'.repeat(90)],
    ['x'.repeat(300), 'x'.repeat(120)],
  ])('of the pattern %j is %j', (pattern, expected) => {
    expect(fillPattern(pattern, facts)).toBe(expected);
  });

  it('is safe whatever it comes from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (wanted) => {
        const name = safeFileName(wanted);
        expect(name).not.toBe('');
        expect(name.length).toBeLessThanOrEqual(121);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(181);
        expect(/[/\\:*?"<>|\p{Cc}]|^[ .]|[ .]$/u.test(name)).toBe(false);
      }),
    );
  });
});

describe('the names of many files', () => {
  it('differ, whatever the case', () => {
    const tracks = [facts, { ...facts, story: 'harbour', number: 4 }];
    const formats = [{ format: 'vtt', ending: '.vtt' }, { format: 'srt', ending: '.srt' }] as const;
    expect(sidecarNames('{story}', tracks, formats)).toEqual([
      { track: 0, format: 'vtt', file: 'Harbour.vtt' },
      { track: 0, format: 'srt', file: 'Harbour.srt' },
      { track: 1, format: 'vtt', file: 'harbour 2.vtt' },
      { track: 1, format: 'srt', file: 'harbour 2.srt' },
    ]);
  });
});
