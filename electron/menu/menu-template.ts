/** The menu as data, from the one table of commands. Keys are shown, not taken: the operator's page handles them, so that typing is never stolen. */
import type { MenuItemConstructorOptions } from 'electron';
import { type CommandEntry, type CommandGroup, commandGroups } from '../../core/show/command-table.ts';
import { acceleratorOf } from './accelerator.ts';

/** What the menu is made for and what its items do. */
export type MenuOptions = {
  readonly table: readonly CommandEntry[];
  readonly recent: readonly string[];
  readonly platform: string;
  /** The developer tools may be opened: not in a packaged app. */
  readonly tools: boolean;
  readonly perform: (entry: CommandEntry) => void;
  readonly openRecent: (index: number) => void;
};

type Items = readonly MenuItemConstructorOptions[];

const separator: MenuItemConstructorOptions = { type: 'separator' };

const itemOf = (entry: CommandEntry, { perform }: MenuOptions): MenuItemConstructorOptions => {
  const accelerator = entry.keys.map(acceleratorOf).find((shown) => shown !== null);
  return {
    id: entry.id,
    label: entry.label,
    click: () => perform(entry),
    ...(accelerator == null ? {} : { accelerator, registerAccelerator: false }),
  };
};

const recentItems = ({ recent, openRecent }: MenuOptions): Items => [
  {
    label: 'Open recent',
    enabled: recent.length > 0,
    submenu: recent.map((path, index) => ({ label: path, click: () => openRecent(index) })),
  },
];

/** Items that the table does not know, as they belong to the window system. */
const extraItems = (group: CommandGroup, options: MenuOptions): Items => {
  const mac = options.platform === 'darwin';
  if (group === 'File') return [separator, ...recentItems(options), ...(mac ? [] : [separator, { role: 'quit' as const, label: 'Quit' }])];
  if (group === 'Edit') return [separator, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }];
  if (group === 'Help' && options.tools) return [separator, { role: 'toggleDevTools' }];
  return [];
};

/** The whole menu, a submenu for each group of the table. */
export const menuTemplate = (options: MenuOptions): MenuItemConstructorOptions[] => [
  ...(options.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
  ...commandGroups.map((group) => ({
    label: group,
    submenu: [
      ...options.table.filter((entry) => entry.group === group).map((entry) => itemOf(entry, options)),
      ...extraItems(group, options),
    ],
  })),
];
