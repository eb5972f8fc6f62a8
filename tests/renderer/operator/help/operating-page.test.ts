import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandGroups, commandTable } from '../../../../core/show/command-table.ts';
import { helpGroups } from '../../../../renderer/operator/help/help-rows.ts';

const page = readFileSync(new URL('../../../../docs/operating.md', import.meta.url), 'utf8');

/** The page from its heading of the keys to the next. */
const [, afterHeading = ''] = page.split('## The keys\n');
const section = afterHeading.split('\n![')[0] ?? '';

/** The rows of its tables: group and row, as the page has them. */
const rows = section.split('\n').reduce<{ readonly group: string; readonly found: readonly string[] }>(
  ({ group, found }, line) => {
    if (line.startsWith('### ')) return { group: line.slice(4), found };
    return /^\| (?!does|---)/u.test(line) ? { group, found: [...found, `${group}: ${line}`] } : { group, found };
  },
  { group: '', found: [] },
).found;

const helpOf = helpGroups(commandTable);

/** What the page must say: the help sheet's rows, and what has no key of its own. */
const wanted = helpOf.flatMap(({ name, rows: its }) => [
  ...its.map(({ label, keys }) => `${name}: | ${label} | ${keys.map((key) => `\`${key}\``).join(' ')} |`),
  ...commandTable.filter(({ group, keys }) => group === name && keys.length === 0).map(({ label }) => `${name}: | ${label} | – |`),
]);

describe('docs/operating.md', () => {
  it('names every command with its keys, grouped as the help sheet is', () => {
    expect(rows).toEqual(wanted);
  });
  it('leaves no group of the table out', () => {
    expect(helpOf.map(({ name }) => name)).toEqual([...commandGroups, 'Timeline']);
    expect(rows.length).toBeGreaterThanOrEqual(commandTable.length);
  });
});
