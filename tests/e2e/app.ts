/** The real app for one test: launched on a script, with its own settings folder, on two emulated displays without a screen. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ElectronApplication, type Page, _electron, test as base } from '@playwright/test';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A script in the style of the product, with every kind of pause. */
export const SAMPLE = [
  'The ferry will sail again tonight,... after nine days in port.',
  'Storm damage kept it there... and cost the company 2.4 million dollars. The crew is rested.',
  '[TAKE PKG]',
  'Our harbour correspondent Lina Voss reports. [pause 1s] She has been on board.',
  'Passengers with a ticket may travel until Sunday,... and those without may buy one at the pier.',
  '',
].join('\n');

/** A running app and what a test needs of it. */
export type Caesura = {
  readonly app: ElectronApplication;
  readonly operator: Page;
  /** The prompter window on the second display; opened at start. */
  readonly prompter: Page;
  /** A folder of this test's own; `script` lies in it. */
  readonly folder: string;
  readonly script: string;
};

/** How an app is started. */
export type LaunchOptions = { readonly folder: string; readonly script: string | null; readonly displays?: string; readonly switches?: readonly string[] };

/** As root Chromium's sandbox refuses to run; as anybody else it is tested with it. */
export const sandboxSwitches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * Starts the app. No `executablePath`: only where Playwright looks Electron up itself (ELECTRON_OVERRIDE_DIST_PATH) does it hold the app back
 * until it listens; else a window that loads at the moment of first contact leaves it waiting for ever, about once in twenty starts.
 */
export const launch = ({ folder, script, displays = '{1440x900}{1920x1080}', switches = [] }: LaunchOptions): Promise<ElectronApplication> =>
  _electron.launch({
    chromiumSandbox: sandboxSwitches.length === 0,
    timeout: 30_000,
    args: [
      ...sandboxSwitches,
      '--ozone-platform=headless',
      `--screen-info=${displays}`,
      '--disable-gpu',
      ...switches,
      `--user-data-dir=${join(folder, 'user-data')}`,
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

/** Answers the next dialogs for saving a file with a path. */
export const answerSaveDialog = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);

/** Answers the next dialogs for opening a file with a path. */
export const answerOpenDialog = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, path);

/** Answers the next questions with the button of that index. */
export const answerQuestions = (app: ElectronApplication, response: number): Promise<void> =>
  app.evaluate(({ dialog }, index) => {
    dialog.showMessageBox = () => Promise.resolve({ response: index, checkboxChecked: false });
  }, response);

/** Playwright's test with a running app; `text` is what the script file holds. */
export const test = base.extend<{ readonly text: string; readonly caesura: Caesura }>({
  text: [SAMPLE, { option: true }],
  caesura: async ({ text }, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'caesura-e2e-'));
    const script = join(folder, 'ferry.txt');
    await writeFile(script, text);
    const app = await launch({ folder, script });
    try {
      const operator = await windowOf(app, 'operator');
      // Keys pressed before the window listens would be lost.
      await operator.getByRole('group', { name: 'Transport' }).waitFor();
      await provide({ app, folder, script, operator, prompter: await windowOf(app, 'prompter') });
    } finally {
      await end(app);
      await rm(folder, { recursive: true, force: true });
    }
  },
});

export { expect } from '@playwright/test';
