/** Runs every example of docs/script-format.md, so that the page and the parser cannot part. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../core/script/parse.ts';
import { scriptProblemCodes, scriptProblem } from '../../../core/script/script-problems.ts';
import { outline, prints, readOutline } from './outline.ts';

const page = readFileSync(new URL('../../../docs/script-format.md', import.meta.url), 'utf8').replaceAll('\r\n', '\n');

type Rule = { readonly title: string; readonly examples: readonly (readonly [script: string, cues: string])[] };

/** The rules of the page: what stands under each heading of the third level, and the examples there. */
const rules: readonly Rule[] = page
  .split(/(?<=\n\n)(?=##+ )/)
  .slice(1)
  .map((section) => ({
    title: section.slice(0, section.indexOf('\n')).replace(/^#+ /, ''),
    examples: [...section.matchAll(/^```script\n([^]*?)\n```\n```cues\n([^]*?)\n```$/gm)].map(
      ([, script = '', cues = '']) => [script, cues] as const,
    ),
  }));

const written = rules.flatMap(({ title, examples }) =>
  examples.map(([script, cues], index) => ({ name: `${title}, example ${index + 1}`, script, cues })),
);

describe('docs/script-format.md', () => {
  it.each(written)('$name', ({ script, cues }) => {
    const rundown = parse(script);
    expect(outline(rundown)).toEqual(readOutline(cues));
    expect(prints(rundown, script)).toBe(true);
  });

  it('has an example for every rule', () => {
    const withoutExample = rules.filter(({ title, examples }) => !/^\d/.test(title) && examples.length === 0);
    expect(rules.length).toBeGreaterThan(35);
    expect(withoutExample).toEqual([]);
  });

  it('has no block that the test did not see', () => {
    expect(page.match(/^```(?:script|cues)$/gm)).toHaveLength(written.length * 2);
  });

  it('lists every problem code with its severity', () => {
    const listed = [...page.matchAll(/^\| `([a-z-]+)` \| (\w+) \|/gm)].map(([, code, severity]) => `${code} ${severity}`);
    const place = { offset: 0, length: 0, line: 1, column: 1 };
    expect(listed).toEqual(scriptProblemCodes.map((code) => `${code} ${scriptProblem(code, place).severity}`));
  });
});
