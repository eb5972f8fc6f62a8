/** The menu shows every command of the table once and takes no key from the page. */
import { describe, expect, it } from 'vitest';
import { type CommandEntry, commandGroups, commandTable } from '../../../core/show/command-table.ts';
import { acceleratorOf } from '../../../electron/menu/accelerator.ts';
import { menuTemplate } from '../../../electron/menu/menu-template.ts';

const performed: string[] = [];
const opened: number[] = [];

const make = (platform: string, tools: boolean, recent: readonly string[] = ['/a.txt', '/b.txt']) =>
  menuTemplate({
    table: commandTable,
    recent,
    platform,
    tools,
    perform: (entry: CommandEntry) => void performed.push(entry.id),
    openRecent: (index) => void opened.push(index),
  });

const items = (template: ReturnType<typeof make>) => template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));

describe('menuTemplate', () => {
  it('has a submenu for each group and an item for each command', () => {
    const template = make('linux', false);
    expect(template.map(({ label }) => label)).toEqual([...commandGroups]);
    const ids = items(template).flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect([...ids].sort()).toEqual(commandTable.map(({ id }) => id).sort());
  });

  it('registers no accelerator of a command, so that typing goes to the page', () => {
    for (const item of items(make('linux', false))) {
      if (item.accelerator !== undefined) expect(item.registerAccelerator).toBe(false);
    }
  });

  it('shows the first key that a menu can show, and none rather than a wrong one', () => {
    const table = commandTable.map((entry) => (entry.id === 'roll.toggle' ? { ...entry, keys: ['Numpad0', 'F6'] } : entry.id === 'roll.hold' ? { ...entry, keys: ['Ж'] } : entry));
    const shown = items(menuTemplate({ table, recent: [], platform: 'linux', tools: false, perform: () => undefined, openRecent: () => undefined }));
    expect(shown.find(({ id }) => id === 'roll.toggle')?.accelerator).toBe('F6');
    expect(shown.find(({ id }) => id === 'roll.hold')).not.toHaveProperty('accelerator');
  });

  it('has no item that reloads or closes a window, and no tools in a packaged app', () => {
    const roles = (tools: boolean) => items(make('linux', tools)).flatMap(({ role }) => (role === undefined ? [] : [role]));
    expect(roles(false)).toEqual(['quit', 'cut', 'copy', 'paste', 'selectAll']);
    expect(roles(true)).toContain('toggleDevTools');
  });

  it('performs a command and opens a recent file by its place', () => {
    const all = items(make('linux', false));
    const click = (item: (typeof all)[number] | undefined): void => Reflect.apply(item?.click ?? (() => undefined), undefined, []);
    click(all.find(({ id }) => id === 'roll.toggle'));
    const recent = all.find(({ label }) => label === 'Open recent');
    const list = Array.isArray(recent?.submenu) ? recent.submenu : [];
    click(list[1]);
    expect([performed, opened]).toEqual([['roll.toggle'], [1]]);
    expect(items(make('linux', false, [])).find(({ label }) => label === 'Open recent')).toMatchObject({ enabled: false });
  });

  it('has the app’s own menu on macOS, which quits there', () => {
    expect(make('darwin', false)[0]).toEqual({ role: 'appMenu' });
    expect(items(make('darwin', false)).some(({ role }) => role === 'quit')).toBe(false);
  });
});

describe('acceleratorOf', () => {
  it.each([
    ['Space', 'Space'],
    ['Ctrl+S', 'CmdOrCtrl+S'],
    ['Ctrl+Shift+S', 'CmdOrCtrl+Shift+S'],
    ['Shift+ArrowUp', 'Shift+Up'],
    ['+', 'Plus'],
    ['Ctrl++', 'CmdOrCtrl+Plus'],
    ['-', '-'],
    ['?', '?'],
    ['Ctrl+F13', 'CmdOrCtrl+F13'],
    ['Numpad1', null],
    ['MediaPlayPause', null],
    ['Ж', null],
  ])('%s is %s', (key, accelerator) => {
    expect(acceleratorOf(key)).toBe(accelerator);
  });
});
