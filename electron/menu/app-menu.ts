/** The app's own menu; never Electron's default one, whose keys close, reload and inspect windows on air. */
import { Menu, app } from 'electron';
import type { Bindings } from '../../core/devices/bindings.ts';
import { boundTable } from '../../core/devices/bound-table.ts';
import { commandTable } from '../../core/show/command-table.ts';
import { menuTemplate } from './menu-template.ts';
import { type PerformOptions, perform } from './perform.ts';

/** What the menu needs. */
export type AppMenuOptions = PerformOptions & {
  readonly recent: () => readonly string[];
  readonly bindings: () => Bindings;
  readonly openRecent: (index: number) => void;
};

/** A native menu bar needs a display: without one it ends the process. */
const hasDisplay = (): boolean => app.commandLine.getSwitchValue('ozone-platform') !== 'headless';

/** Makes the menu, and makes it anew when it is called again: the recent files or the keys changed. */
export const showMenu = (options: AppMenuOptions): void => {
  if (!hasDisplay()) return;
  const template = menuTemplate({
    table: boundTable(commandTable, options.bindings()),
    recent: options.recent(),
    platform: process.platform,
    tools: !app.isPackaged,
    perform: (entry) => void perform(options, entry),
    openRecent: options.openRecent,
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
};
