/** A temporary copy of the repository's sources, for planting violations in. */
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const repository = fileURLToPath(new URL('../../', import.meta.url));

const copied = ['core', 'electron', 'renderer', 'cli', 'scripts', 'tests', 'package.json', 'tsconfig.json', 'tsconfig.base.json', '.oxlintrc.json'];

/** Copies the sources; packages are a link to those of the checkout. Gives the copy's folder. */
export const copyRepository = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'caesura-gates-'));
  await Promise.all(copied.map((name) => cp(join(repository, name), join(folder, name), { recursive: true })));
  await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
};

/** Writes files into the copy; names are relative to its folder. */
export const plant = async (folder: string, files: readonly { readonly file: string; readonly text: string }[]): Promise<void> => {
  for (const { file, text } of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
};

/** Takes planted files out again. */
export const weed = async (folder: string, files: readonly { readonly file: string }[]): Promise<void> => {
  await Promise.all(files.map(({ file }) => rm(join(folder, file))));
};

/** Removes the copy, not the packages that it links to. */
export const removeCopy = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/** The files below a folder whose names end in one of these, without packages and what tools wrote; relative names, sorted. */
export const filesBelow = async (folder: string, endings: readonly string[]): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true });
  return entries.filter((name) => !/^(?:node_modules|\.cache)\b/.test(name) && endings.some((ending) => name.endsWith(ending))).sort();
};
