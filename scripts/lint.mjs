/** `npm run lint`: the linter with its type-aware rules; arguments go to it. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';
import { ensurePackages, main } from './set-up.mjs';

await main(async () => {
  await ensurePackages();
  const child = spawn(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), '--type-aware', '--deny-warnings', ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = await new Promise((done) => child.on('exit', (code) => done(code ?? 1)));
});
