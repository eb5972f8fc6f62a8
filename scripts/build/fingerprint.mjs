/** Tells whether a target must be built again: a hash over the names, sizes and times of what it is built from. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from '../root.mjs';

const always = ['package.json', 'package-lock.json', 'scripts/build'];

const filesBelow = async (path) => {
  const status = await stat(path);
  if (!status.isDirectory()) return [`${path} ${status.size} ${status.mtimeMs}`];
  const entries = await readdir(path);
  return (await Promise.all(entries.sort().map((entry) => filesBelow(join(path, entry))))).flat();
};

/** The fingerprint of folders and files of the checkout. */
export const fingerprint = async (folders) => {
  const lists = await Promise.all([...folders, ...always].map((folder) => filesBelow(join(root, folder))));
  return createHash('sha256').update(lists.flat().join('\n')).digest('hex');
};

const stampFile = (target) => join(root, 'dist', `.${target}.stamp`);

/** True where the target was built from exactly these sources. */
export const isBuilt = async (target, print) => (await readFile(stampFile(target), 'utf8').catch(() => '')) === print;

/** Remembers what the target was built from. */
export const stamp = async (target, print) => {
  await mkdir(dirname(stampFile(target)), { recursive: true });
  await writeFile(stampFile(target), print);
};
