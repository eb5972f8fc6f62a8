/** `npm run test:e2e`: sets up and builds what is missing, then drives the real app with Playwright. Arguments go to Playwright. */
import { join } from 'node:path';
import process from 'node:process';
import { endWell } from './end.mjs';
import { root } from './root.mjs';
import { run } from './set-up/run.mjs';
import { setUp } from './set-up.mjs';

await endWell(async () => {
  const electron = await setUp();
  const { buildTarget } = await import('./build.mjs');
  for (const target of ['main', 'renderer']) await buildTarget(target);
  const cli = join(root, 'node_modules/@playwright/test/cli.js');
  return run(process.execPath, [cli, 'test', '--config', join(root, 'tests/e2e/playwright.config.ts'), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CAESURA_ELECTRON: electron.executable, ELECTRON_OVERRIDE_DIST_PATH: electron.folder },
  });
});
