/** Starts an Electron for the bench: two emulated displays, software graphics, settings of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sandboxSwitches } from '../../electron-switches.mjs';
import { launchElectron } from '../../launch-electron.mjs';

const switches = [
  '--ozone-platform=headless',
  '--screen-info={1920x1080}{1920x1080}',
  '--disable-gpu',
  '--force-device-scale-factor=1',
];

/** Runs `use(app)` with an Electron started on these arguments, and ends it whatever happens. */
export const withElectron = async (executable, args, use) => {
  const data = await mkdtemp(path.join(tmpdir(), 'caesura-bench-'));
  const app = await launchElectron(executable, [...sandboxSwitches, ...switches, `--user-data-dir=${data}`, ...args]);
  try {
    return await use(app);
  } finally {
    await app.close();
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  }
};

/** The process id of a page's renderer. */
export const rendererOf = (app, page) =>
  app.evaluate(({ BrowserWindow }, url) => BrowserWindow.getAllWindows().find((one) => one.webContents.getURL() === url)?.webContents.getOSProcessId(), page.url());

/** Waits so many ms. */
export const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How long the page's main thread is busy once a second, ms: what an edit or a garbage collection costs. */
const busyFor = 100;

/** Keeps a page's main thread busy for a while, as other work of a prompter does. */
export const keepBusy = (page) =>
  page.evaluate((milliseconds) => {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
  }, busyFor);
