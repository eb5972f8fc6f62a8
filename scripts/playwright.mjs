/** Runs tests that drive the real app with Playwright. */
import { join } from 'node:path';
import process from 'node:process';
import { root } from './root.mjs';
import { run } from './set-up/run.mjs';

/** Runs the tests of a folder with an Electron (`electron-binary.mjs`); `args` and variables go to Playwright. Gives its exit code. */
export const runPlaywright = (folder, { executable, folder: electronFolder }, args, environment = {}) =>
  run(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), 'test', '--config', join(root, folder, 'playwright.config.ts'), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    // Where Playwright looks Electron up itself it waits for the app as it should (tests/e2e/launch.ts).
    env: { ...process.env, CAESURA_ELECTRON: executable, ELECTRON_OVERRIDE_DIST_PATH: electronFolder, ...environment },
  });
