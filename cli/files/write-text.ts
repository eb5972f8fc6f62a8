/** Writes a text (or bytes) to a file, whole or not at all, or to standard output. */
import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileError } from './read-bytes.ts';

/** Writes to standard output and waits until it is taken: a pipe may be slower than we are. */
const writeOutput = (text: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });

const writeBeside = async (temporary: string, text: string | Uint8Array): Promise<void> => {
  const handle = await open(temporary, 'wx');
  try {
    await handle.writeFile(text, 'utf8');
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** True for what cannot be replaced by a rename: a device or a pipe such as /dev/stdout. */
const isSpecial = async (path: string): Promise<boolean> => {
  const status = await stat(path).catch(() => null);
  return status !== null && !status.isFile() && !status.isDirectory();
};

const replaceFile = async (path: string, text: string | Uint8Array): Promise<void> => {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  try {
    await writeBeside(temporary, text);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
};

const writeInto = async (path: string, text: string | Uint8Array): Promise<void> => {
  const handle = await open(path, 'w');
  try {
    await handle.writeFile(text, 'utf8');
  } finally {
    await handle.close();
  }
};

/**
 * Writes bytes, or a text as UTF-8, to a file (`-`: standard output). The old file stays whole until the new one is: a full disk or a kill in
 * between loses nothing. Throws CommandError where the system refuses.
 */
export const writeText = async (path: string, text: string | Uint8Array): Promise<void> => {
  if (path === '-') return writeOutput(text);
  try {
    // A link stays a link: what it points to is replaced.
    const target = await realpath(path).catch(() => path);
    await ((await isSpecial(target)) ? writeInto(target, text) : replaceFile(target, text));
  } catch (error) {
    throw fileError('write', path, error);
  }
};
