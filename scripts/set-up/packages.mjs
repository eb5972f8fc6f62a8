/** Installs the packages of the lock file when they are not there or the lock file has changed. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { doing } from './progress.mjs';
import { run } from './run.mjs';

const stamp = join(root, 'node_modules', '.caesura-lock');

/** npm as it started us, else the one on the path. */
const npm = (args) =>
  process.env.npm_execpath
    ? run(process.execPath, [process.env.npm_execpath, ...args], { cwd: root })
    : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd: root, shell: process.platform === 'win32' });

/** Makes node_modules what package-lock.json says; does nothing when it is already. */
export const ensurePackages = async () => {
  const lock = createHash('sha256').update(await readFile(join(root, 'package-lock.json'))).digest('hex');
  if ((await readFile(stamp, 'utf8').catch(() => '')) === lock) return;
  await doing('Installing the packages (npm ci)', () => npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']));
  await writeFile(stamp, lock);
};
