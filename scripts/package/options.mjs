/** What electron-builder packs, from which Electron, under which name. */
import { chmod, copyFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { setFuses } from './fuses.mjs';

/** Only the official Electron is released: anything packed with another binary says so in its name. */
export const labelOf = ({ source }) => (source === 'official' ? '' : '-dev');

/** What people start is a small shell script that starts the app again after a crash. */
const putLauncher = async (folder) => {
  const launcher = join(folder, 'caesura');
  await rename(launcher, join(folder, 'caesura-app'));
  await copyFile(join(root, 'scripts/package/launcher.sh'), launcher);
  await chmod(launcher, 0o755);
};

/** The options for one Electron: `{folder, version, source}`. Everything is bundled into dist, so no package goes along. */
export const packageOptions = (electron) => ({
  appId: 'app.caesura.Caesura',
  productName: 'Caesura',
  artifactName: `caesura-\${version}-\${os}-\${arch}${labelOf(electron)}.\${ext}`,
  directories: { output: join(root, 'release') },
  files: ['package.json', 'dist/main/**', 'dist/preload/**', 'dist/renderer/**', '!**/*.map', '!node_modules/**'],
  electronDist: electron.folder,
  electronVersion: electron.version,
  npmRebuild: false,
  nodeGypRebuild: false,
  publish: null,
  asar: true,
  // Packing tightly takes minutes (toolchain.md, "electron-builder without downloads").
  compression: 'store',
  linux: { target: ['dir', 'tar.gz'], executableName: 'caesura', category: 'AudioVideo', synopsis: 'Teleprompter and captions from one timing map' },
  extraFiles: ['LICENSE', 'THIRD-PARTY.md'],
  afterPack: async ({ appOutDir }) => {
    // Electron's own welcome app.
    await rm(join(appOutDir, 'resources/default_app.asar'), { force: true });
    await setFuses(join(appOutDir, 'caesura'));
    await putLauncher(appOutDir);
  },
});
