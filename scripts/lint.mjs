/** `npm run lint`: the linter with its type-aware rules; arguments go to it. */
import { join } from 'node:path';
import process from 'node:process';
import { endWell } from './end.mjs';
import { root } from './root.mjs';
import { run } from './set-up/run.mjs';
import { setUpTools } from './set-up.mjs';

await endWell(async () => {
  await setUpTools();
  return run(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
});
