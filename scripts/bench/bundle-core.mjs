/** The core as the app runs it: bundled, not loaded file by file. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { root } from '../root.mjs';

/** Bundles `scripts/bench/core-modules.mjs` and gives its exports. */
export const bundleCore = async () => {
  const file = join(root, '.cache/bench/core-modules.mjs');
  const bundle = await rolldown({ input: join(root, 'scripts/bench/core-modules.mjs'), platform: 'node', logLevel: 'warn' });
  await bundle.write({ file, format: 'esm' });
  await bundle.close();
  return import(pathToFileURL(file).href);
};
