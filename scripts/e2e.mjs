/** `npm run test:e2e`: sets up and builds what is missing, then drives the real app with Playwright. Arguments go to Playwright. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';
import { main, setUp } from './set-up.mjs';

await main(async () => {
  const electron = await setUp();
  const { buildTarget } = await import('./build.mjs');
  for (const target of ['main', 'renderer']) await buildTarget(target);
  const cli = join(root, 'node_modules/@playwright/test/cli.js');
  const child = spawn(process.execPath, [cli, 'test', '--config', join(root, 'tests/e2e/playwright.config.ts'), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CAESURA_ELECTRON: electron.binary },
  });
  process.exitCode = await new Promise((done) => child.on('exit', (code) => done(code ?? 1)));
});
