/** Builds what is out of date: `node scripts/build.mjs [--only main|renderer|cli]...`. */
import { parseArgs } from 'node:util';
import { fingerprint, isBuilt, stamp } from './build/fingerprint.mjs';

const buildPages = async () => {
  const [{ build }, { pages }] = await Promise.all([import('vite'), import('./build/targets.mjs')]);
  await build(pages);
};

const buildBundles = async (target) => {
  const [{ rolldown }, { nodeBundles }] = await Promise.all([import('rolldown'), import('./build/targets.mjs')]);
  for (const { output, ...input } of nodeBundles[target]) {
    const bundle = await rolldown(input);
    await bundle.write(output);
    await bundle.close();
  }
};

const folders = { main: ['core', 'electron'], renderer: ['core', 'renderer'], cli: ['core', 'cli'] };

/** Builds one target unless it is up to date; `say` hears what is done. */
export const buildTarget = async (target, say = console.error) => {
  const print = await fingerprint(folders[target]);
  if (await isBuilt(target, print)) return;
  const start = performance.now();
  await (target === 'renderer' ? buildPages() : buildBundles(target));
  await stamp(target, print);
  say(`built ${target} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
};

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
  for (const target of values.only ?? Object.keys(folders)) await buildTarget(target);
}
