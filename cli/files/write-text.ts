/** Writes a text (or bytes) to a file, whole or not at all, or to standard output. */
import { randomUUID } from 'node:crypto';
import { link, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { CommandError } from '../command-error.ts';
import { standard } from '../standard.ts';
import { fileError } from './file-error.ts';

/** Writes to standard output and waits until it is taken: a pipe may be slower than we are. */
const writeOutput = (text: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    standard().output.write(text, (error) => {
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

/** A folder in the file's place is told of by the system itself. */
const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isDirectory() === true;

/** Writes a file beside `path`, which `settle` gives the name; nothing else is left. */
const writeAndSettle = async (path: string, text: string | Uint8Array, settle: (temporary: string) => Promise<void>): Promise<void> => {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  try {
    await writeBeside(temporary, text);
    await settle(temporary);
  } finally {
    await rm(temporary, { force: true });
  }
};

const replaceFile = (path: string, text: string | Uint8Array): Promise<void> => writeAndSettle(path, text, (temporary) => rename(temporary, path));

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** Writes a file that is not there: a hard link, or (where the file system has none) an empty file takes the name, and neither ever replaces anything. */
const writeNew = (path: string, text: string | Uint8Array): Promise<void> =>
  writeAndSettle(path, text, async (temporary) => {
    try {
      await link(temporary, path);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') throw error;
      await (await open(path, 'wx')).close();
      await rename(temporary, path);
    }
  });

const writeInto = async (path: string, text: string | Uint8Array): Promise<void> => {
  const handle = await open(path, 'w');
  try {
    await handle.writeFile(text, 'utf8');
  } finally {
    await handle.close();
  }
};

/** What is told of a file that is there and is not to be replaced. */
export const thereAlready = (path: string): CommandError => new CommandError(`${path} is there already: give another name, or --force to replace it.`);

/** How a file is written: `replace` false refuses one that is there, even if it has just come. */
export type Writing = { readonly replace: boolean };

/**
 * Writes bytes, or a text as UTF-8, to a file (`-`: standard output). The old file stays whole until the new one is: a full disk or a kill in
 * between loses nothing. Throws CommandError where the system refuses.
 */
export const writeText = async (path: string, text: string | Uint8Array, { replace }: Writing = { replace: true }): Promise<void> => {
  if (path === '-') return writeOutput(text);
  try {
    // A link stays a link: what it points to is replaced.
    const target = await realpath(path).catch(() => path);
    if (await isSpecial(target)) await writeInto(target, text);
    else await (replace || (await isFolder(target)) ? replaceFile : writeNew)(target, text);
  } catch (error) {
    throw !replace && codeOf(error) === 'EEXIST' ? thereAlready(path) : fileError('write', path, error);
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
