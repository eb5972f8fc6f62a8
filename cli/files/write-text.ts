/** Writes a text (or bytes) to a file, whole or not at all, or to standard output. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { CommandError } from '../command-error.ts';
import { fileError } from './file-error.ts';

/** Writes to standard output and waits until it is taken: a pipe may be slower than we are. */
const writeOutput = (text: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error) resolve();
      else reject('code' in error && error.code === 'EPIPE' ? error : fileError('write', 'standard output', error));
    });
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

/**
 * Makes a folder and those that it lies in, where they are not there. One by one: Node's own way turns for ever where the system says of a
 * folder that is there that it is not (/proc). Throws CommandError where the system refuses.
 */
export const makeFolder = async (folder: string): Promise<void> => {
  const make = async (path: string): Promise<void> => {
    if ((await stat(path).catch(() => null))?.isDirectory() === true) return;
    if (dirname(path) !== path) await make(dirname(path));
    // Another call may have made it meanwhile.
    await mkdir(path).catch(async (error: unknown) => {
      if ((await stat(path).catch(() => null))?.isDirectory() !== true) throw error;
    });
  };
  try {
    await make(resolve(folder));
  } catch (error) {
    throw fileError('write', folder, error);
  }
};

/** Refuses to write over what is read: a script is lost so. Throws CommandError. */
export const refuseSameFile = async (input: string, output: string): Promise<void> => {
  if (input === '-' || output === '-') return;
  const [read, written] = await Promise.all([stat(input), stat(output)].map((status) => status.catch(() => null)));
  if (read?.isFile() === true && read.ino === written?.ino && read.dev === written.dev) {
    throw new CommandError(`cannot write ${output}: that is the script itself. Give another name.`);
  }
};
