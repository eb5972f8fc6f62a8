/** Starts the real app, with its own settings folder, on emulated displays without a screen; finds its windows; ends it. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ElectronApplication, type Page, _electron } from '@playwright/test';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A running app and what a test needs of it. */
export type Caesura = {
  readonly app: ElectronApplication;
  readonly operator: Page;
  /** The prompter window on the second display; opened at start. */
  readonly prompter: Page;
  /** A folder of this test's own; `script` lies in it. */
  readonly folder: string;
  readonly script: string;
  /** Where the app keeps its settings and journals. */
  readonly userData: string;
};

const userDataIn = (folder: string): string => join(folder, 'user-data');

/** The operator's display and one for the prompter as a broadcaster has it. */
export const fullDisplays = '{1440x900}{1920x1080}';

/** The same with a quarter of the prompter's pixels: to paint them takes about a twelfth of a test's work, and few tests look at them. */
export const smallDisplays = '{1440x900}{960x540}';

/** How an app is started; its settings are in a folder within `folder`. */
export type LaunchOptions = { readonly folder: string; readonly script: string | null; readonly displays?: string; readonly switches?: readonly string[] };

/** As root Chromium's sandbox refuses to run; as anybody else it is tested with it. */
export const sandboxSwitches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * Starts the app. No `executablePath`: only where Playwright looks Electron up itself (ELECTRON_OVERRIDE_DIST_PATH) does it hold the app back
 * until it listens; else a window that loads at the moment of first contact leaves it waiting for ever, about once in twenty starts.
 */
export const launch = ({ folder, script, displays = fullDisplays, switches = [] }: LaunchOptions): Promise<ElectronApplication> =>
  _electron.launch({
    chromiumSandbox: sandboxSwitches.length === 0,
    timeout: 30_000,
    args: [
      ...sandboxSwitches,
      '--ozone-platform=headless',
      `--screen-info=${displays}`,
      '--disable-gpu',
      ...switches,
      `--user-data-dir=${userDataIn(folder)}`,
      ROOT,
      ...(script === null ? [] : [script]),
    ],
  });

/** The window that plays a role, as soon as it is there. */
export const windowOf = async (app: ElectronApplication, role: 'operator' | 'prompter'): Promise<Page> => {
  const isIt = (page: Page): boolean => page.url().includes(`/${role}/`);
  return app.windows().find(isIt) ?? app.waitForEvent('window', { predicate: isIt });
};

/** Ends the app at once, without questions. */
export const end = async (app: ElectronApplication): Promise<void> => {
  await app.evaluate(({ app: electron }) => electron.exit(0)).catch(() => undefined);
  await app.close().catch(() => undefined);
};

/** Waits until the operator's window listens: keys pressed before would be lost. */
export const listens = (operator: Page): Promise<void> => operator.getByRole('group', { name: 'Transport' }).waitFor();

/** Gives the operator's window another size, px, and waits until its page has it. */
export const resizeOperator = async ({ app, operator }: Pick<Caesura, 'app' | 'operator'>, size: { readonly width: number; readonly height: number }): Promise<void> => {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('/operator/'))?.setContentSize(width, height);
  }, size);
  await operator.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, size);
};

/** Starts the app on a script in `folder` and waits until it listens; its settings are in the folder `home`. */
export const start = async (home: string, folder: string, script: string, displays: string): Promise<Caesura> => {
  const app = await launch({ folder: home, script, displays });
  try {
    const operator = await windowOf(app, 'operator');
    await listens(operator);
    return { app, folder, script, userData: userDataIn(home), operator, prompter: await windowOf(app, 'prompter') };
  } catch (fault) {
    await end(app);
    throw fault;
  }
};
