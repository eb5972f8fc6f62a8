/** Sets a window's page up: guarded, in the registry, recovered when it dies, loaded. */
import type { BrowserWindow } from 'electron';
import type { Role } from '../../core/ipc/contract.ts';
import { guardContents } from '../security/guard-contents.ts';
import { pageAddress, plainAddress } from '../security/own-origin.ts';
import { type ReportDeath, recoverPage } from './recover-page.ts';
import type { WindowRegistry } from './window-registry.ts';

/** What a window's page needs from the rest of the app. `now` in ms, monotonic. */
export type PageOptions = {
  readonly registry: WindowRegistry;
  readonly now: () => number;
  readonly reportDeath: (role: Role, ...death: Parameters<ReportDeath>) => void;
  readonly reportLoad: (error: unknown, where: string) => void;
};

/** Loads the page of a role into its window. */
export const loadPage = (window: BrowserWindow, role: Role, options: PageOptions): void => {
  const home = pageAddress(role);
  options.registry.add(window.webContents, role);
  guardContents(window.webContents, role, home);
  recoverPage(window, { home, plain: role === 'prompter' ? plainAddress : home }, options.now, (...death) => options.reportDeath(role, ...death));
  // A window that was closed while it loaded is no fault.
  void window.loadURL(home).catch((error: unknown) => {
    if (!window.isDestroyed()) options.reportLoad(error, `page of the ${role} window`);
  });
};
