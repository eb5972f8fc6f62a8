/** Starts Electron under Playwright, the way that the end-to-end tests do, for the benches and the pictures. */
import path from 'node:path';
import process from 'node:process';
import { _electron } from '@playwright/test';

/** How long a start may take, ms; a healthy one takes a second or two. */
const patience = 30_000;

/** The folder that Electron's package adds its own path to. */
const folderOf = (executable) => path.resolve(executable, process.platform === 'darwin' ? '../../../..' : '..');

/**
 * Starts an Electron. Not by Playwright's `executablePath`: only where Playwright looks Electron up itself (ELECTRON_OVERRIDE_DIST_PATH)
 * does it hold the app back until it listens; else a window that loads at the moment of first contact leaves it waiting for ever, about
 * once in twenty starts.
 */
export const launchElectron = (executable, args) => {
  process.env.ELECTRON_OVERRIDE_DIST_PATH = folderOf(executable);
  return _electron.launch({ args, timeout: patience });
};

/** The window that plays a role, `operator` or `prompter`, as soon as it is there. */
export const windowOf = async (app, role) => {
  const isIt = (page) => page.url().includes(`/${role}/`);
  return app.windows().find(isIt) ?? app.waitForEvent('window', { predicate: isIt });
};
