import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandTable } from '../../../core/show/command-table.ts';
import { keyLabel } from '../../../core/show/key-name.ts';

const page = readFileSync(new URL('../../../docs/operating.md', import.meta.url), 'utf8');

/** The rows of the page's table of keys. */
const rows = page.split('\n').filter((line) => /^\| (?:Roll|Jump|Picture) \|/u.test(line));

describe('docs/operating.md', () => {
  it('names the keys that the command table gives to rolling, jumping and the picture', () => {
    const wanted = commandTable
      .filter(({ group }) => group === 'Roll' || group === 'Jump' || group === 'Picture')
      .map(({ group, label, keys }) => `| ${group} | ${label} | ${keys.map((key) => `\`${keyLabel(key)}\``).join(' ')} |`);
    expect(rows).toEqual(wanted);
  });
});
