import { describe, expect, it } from 'vitest';
import { commandTable } from '../../../../core/show/command-table.ts';
import { helpGroups } from '../../../../renderer/operator/help/help-rows.ts';

describe('the help sheet', () => {
  it('shows every entry of the table that has a key', () => {
    const shown = helpGroups(commandTable).flatMap(({ rows }) => rows.map(({ id }) => id));
    for (const { id, keys } of commandTable) expect(shown.includes(id)).toBe(keys.length > 0);
  });
  it('names keys as people do, and leaves the dots of menus out', () => {
    const rows = helpGroups(commandTable).flatMap((group) => group.rows);
    expect(rows.find(({ id }) => id === 'roll.faster')?.keys).toEqual(['↑']);
    expect(rows.find(({ id }) => id === 'file.open')?.label).toBe('Open a script');
  });
  it('has no group without rows', () => {
    expect(helpGroups([]).map(({ name }) => name)).toEqual(['Timeline']);
  });
});
