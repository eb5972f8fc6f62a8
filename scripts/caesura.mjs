/** `npm run -s caesura -- <command>`: the CLI from the sources, built when they changed. Its output is the command's alone. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';
import { ensurePackages, main } from './set-up.mjs';

await main(async () => {
  await ensurePackages();
  const { buildTarget } = await import('./build.mjs');
  await buildTarget('cli');
  // npm changes to the checkout's folder; the user named files from where they were.
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  const entry = join(root, 'dist/cli/caesura.js');
  process.argv[1] = entry;
  await import(pathToFileURL(entry).href);
});
