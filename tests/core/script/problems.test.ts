/** Every problem code: a text that raises it, where, and a text that differs in one thing and does not. */
import { describe, expect, it } from 'vitest';
import { parse } from '../../../core/script/parse.ts';
import { scriptProblemCodes, type ScriptProblemCode } from '../../../core/script/script-problems.ts';

type Fixture = { readonly raises: string; readonly clean: string; readonly line: number; readonly column: number };

const fixtures: Readonly<Record<ScriptProblemCode, Fixture>> = {
  'unclosed-bracket': { raises: 'Now [TAKE PKG go.', clean: 'Now [TAKE PKG] go.', line: 1, column: 5 },
  'unopened-bracket': { raises: 'Now TAKE] go.', clean: 'Now [TAKE] go.', line: 1, column: 9 },
  'nested-bracket': { raises: 'Go [A (b) c].', clean: 'Go [A b c].', line: 1, column: 7 },
  'empty-bracket': { raises: 'Go [ ] on.', clean: 'Go [x] on.', line: 1, column: 4 },
  'bad-pause': { raises: 'Go [pause 2x] on.', clean: 'Go [pause 2s] on.', line: 1, column: 4 },
  'long-pause': { raises: 'Go [pause 61s] on.', clean: 'Go [pause 60s] on.', line: 1, column: 4 },
  'two-dots': { raises: 'Go.. on.', clean: 'Go... on.', line: 1, column: 3 },
  'empty-slug': { raises: '# \nGo on.', clean: '# A\nGo on.', line: 1, column: 1 },
  'repeated-slug': { raises: '# A\nOne.\n# A\nTwo.', clean: '# A\nOne.\n# B\nTwo.', line: 3, column: 1 },
  'empty-story': { raises: '# A\n[x]', clean: '# A\nx', line: 1, column: 1 },
  'heading-level': { raises: 'One.\n## A', clean: 'One.\n##A', line: 2, column: 1 },
  'speaker-without-name': { raises: '>> go on.', clean: '>> A: go on.', line: 1, column: 1 },
  'caption-without-cue': { raises: '<cc: x> !', clean: '<cc: x> y', line: 1, column: 1 },
  'nul-character': { raises: 'Go \0 on.', clean: 'Go 0 on.', line: 1, column: 4 },
  'control-character': { raises: 'Go \x1b on.', clean: 'Go \t on.', line: 1, column: 4 },
  'bidi-control': { raises: 'Go \u202e on.', clean: 'Go \u200e on.', line: 1, column: 4 },
  'invisible-character': { raises: 'Go \u200b on.', clean: 'Go \u200d on.', line: 1, column: 4 },
  'lone-surrogate': { raises: 'Go \ud83d on.', clean: 'Go \ud83d\ude00 on.', line: 1, column: 4 },
  'replacement-character': { raises: 'Go \ufffd on.', clean: 'Go \ufffc on.', line: 1, column: 4 },
};

describe.each(scriptProblemCodes)('%s', (code) => {
  const { raises, clean, line, column } = fixtures[code];

  it('is raised, once and in its place', () => {
    expect(parse(raises).problems.map((problem) => ({ code: problem.code, line: problem.at.line, column: problem.at.column }))).toEqual([{ code, line, column }]);
  });

  it('is not raised by a text that differs in one thing', () => {
    expect(parse(clean).problems).toEqual([]);
  });

  it('says what to do', () => {
    expect(parse(raises).problems[0]?.message).toMatch(/^[A-Z].*[.?]$/);
  });
});

describe('problems', () => {
  it('are reported once a line for each code, in the order of the source', () => {
    const found = parse('(((\n]] \0\0 ..\nGo.. on.. [').problems.map(({ code, at }) => `${code} ${at.line}:${at.column}`);
    expect(found).toEqual([
      'unclosed-bracket 1:1',
      'unopened-bracket 2:1',
      'nul-character 2:4',
      'two-dots 2:7',
      'two-dots 3:3',
      'unclosed-bracket 3:11',
    ]);
  });

  it('are found in headings', () => {
    const { stories, problems } = parse('# A\0B\nGo.');
    expect(problems.map(({ code }) => code)).toEqual(['nul-character']);
    expect(stories[0]?.slug).toBe('AB');
  });

  it('are not raised by the flag of Scotland, whose tags are meant, nor by a byte order mark at the start', () => {
    expect(parse('\ufeffGo \u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} on.').problems).toEqual([]);
    expect(parse('Go \u{e0067} on.').problems.map(({ code }) => code)).toEqual(['invisible-character']);
    expect(parse('Go \ufeff on.').problems.map(({ code }) => code)).toEqual(['invisible-character']);
  });
});
