/** `npm run package`: builds afresh and packs the app for Linux, as a folder and a tar.gz, into release/. */
import { chmod, readdir, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { endWell } from './end.mjs';
import { root } from './root.mjs';
import { say } from './set-up/say.mjs';
import { setUp } from './set-up.mjs';

/** What earlier builds left behind must not be packed. */
const buildAfresh = async () => {
  const { buildTarget } = await import('./build.mjs');
  for (const path of ['main', 'preload', 'renderer', '.main.stamp', '.renderer.stamp']) await rm(join(root, 'dist', path), { recursive: true, force: true });
  for (const target of ['main', 'renderer']) await buildTarget(target, say);
};

/** electron-builder would fetch its own archiver from a host that may not answer; the package's program comes without leave to run. */
const setUpArchiver = async () => {
  const { path7za } = createRequire(import.meta.url)('7zip-bin');
  await chmod(path7za, 0o755);
  process.env.ELECTRON_BUILDER_7ZIP_PATH = path7za;
};

const tellArtefacts = async () => {
  const folder = join(root, 'release');
  for (const name of (await readdir(folder)).filter((one) => one.endsWith('.tar.gz'))) {
    say(`release/${name}, ${Math.round((await stat(join(folder, name))).size / 1e6)} MB`);
  }
  say('release/linux-unpacked/caesura starts the app');
};

await endWell(async () => {
  if (process.platform !== 'linux') throw new Error('only the Linux packages are built so far');
  const electron = await setUp();
  await buildAfresh();
  await rm(join(root, 'release'), { recursive: true, force: true });
  await setUpArchiver();
  const [{ Platform, build }, { labelOf, packageOptions }] = await Promise.all([import('electron-builder'), import('./package/options.mjs')]);
  await build({ projectDir: root, targets: Platform.LINUX.createTarget(), config: packageOptions(electron), publish: 'never' });
  if (labelOf(electron) !== '') say(`packed with an Electron that is not the official download (${electron.source}): marked -dev, for trying out only, never a release`);
  await tellArtefacts();
});
