/** Installs the packages of the lock file where they are missing or are others. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { root } from '../root.mjs';
import { npm, run } from './run.mjs';
import { say, secondsSince } from './say.mjs';

const readLock = async (path) => {
  try {
    return JSON.parse(await readFile(join(root, path), 'utf8')).packages;
  } catch {
    return null;
  }
};

/**
 * True where every package of the lock is installed in that version. npm writes the record of what it installed last of
 * all, so an install that was broken off counts as none. Optional packages may be for other platforms.
 */
const arePackagesInstalled = (wanted, installed) =>
  Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found === undefined ? optional === true : found.version === version && found.integrity === integrity;
  });

/** Installs the packages unless they are there. Throws where npm fails. */
export const setUpPackages = async () => {
  const [wanted, installed] = await Promise.all([readLock('package-lock.json'), readLock('node_modules/.package-lock.json')]);
  if (wanted === null) throw new Error('package-lock.json is missing or damaged: restore it from the repository');
  if (installed !== null && arePackagesInstalled(wanted, installed)) return;
  const start = performance.now();
  say(`installing ${Object.keys(wanted).length - 1} packages with npm ci; about half a minute`);
  const { command, first, options } = npm();
  const code = await run(command, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, ...options });
  if (code !== 0) throw new Error(`npm ci failed (exit code ${code}). Is the npm registry reachable? Its message is above`);
  say(`packages installed in ${secondsSince(start)}`);
};

/** Refuses a Node that is too old. */
export const checkNode = (version = process.versions.node) => {
  const [major, minor] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`Node ${version} is too old: Caesura wants Node 20.19 or newer (22 or 24 recommended)`);
};
