/** Writes a file so that a crash at any moment leaves what was there before or the new content, never a mixture. */
import { randomUUID } from 'node:crypto';
import { link, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Flushes a folder's entries to the disk; systems that cannot (Windows) do it by themselves. */
const syncFolder = async (folder: string): Promise<void> => {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Windows cannot open a folder; the rename is journaled by its file system.
  }
};

/** The permission bits of the file that is replaced; those of a new text file when there is none. */
const modeOf = async (path: string): Promise<number> => {
  try {
    return (await stat(path)).mode & 0o777;
  } catch {
    return 0o644;
  }
};

/** What a file is to hold: at once, or in pieces as they come. */
export type FileContent = string | Uint8Array | AsyncIterable<Uint8Array>;

const writeTemporary = async (path: string, content: FileContent, mode: number): Promise<void> => {
  const handle = await open(path, 'wx', mode);
  try {
    await writeFile(handle, content);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Where a path really leads: a link stays a link, and the file behind it is replaced. */
const target = async (path: string): Promise<string> => {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
};

const temporaryFor = (path: string): string => join(dirname(path), `.${basename(path).slice(0, 80)}.${randomUUID().slice(0, 8)}.tmp`);

/** Writes a file atomically: temporary file beside it, fsync, rename, fsync of the folder. Throws what the system throws. */
export const writeAtomic = async (asked: string, content: FileContent): Promise<void> => {
  const path = await target(asked);
  const temporary = temporaryFor(path);
  try {
    await writeTemporary(temporary, content, await modeOf(path));
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
};

/** Takes the name with an empty file, which can be done by one only, and puts the content in its place. */
const claimName = async (temporary: string, path: string): Promise<void> => {
  await (await open(path, 'wx')).close();
  try {
    await rename(temporary, path);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
};

/** True for the refusal of `writeNew` where something has that name. */
export const isThereAlready = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** Gives the name to the temporary file: by a hard link, which never replaces anything. File systems without them (FAT, exFAT, some of networks) refuse one by many codes. */
const nameNew = async (temporary: string, path: string, linkTo: typeof link): Promise<void> => {
  try {
    await linkTo(temporary, path);
  } catch (error) {
    if (isThereAlready(error)) throw error;
    await claimName(temporary, path);
  }
};

/**
 * Writes a file that is not there yet, atomically. Throws what the system throws: EEXIST where something has that name, even if it has just got
 * it, which is then untouched (`isThereAlready`). `linkTo` makes a hard link.
 */
export const writeNew = async (path: string, content: FileContent, linkTo: typeof link = link): Promise<void> => {
  const temporary = temporaryFor(path);
  try {
    await writeTemporary(temporary, content, 0o644);
    await nameNew(temporary, path, linkTo);
  } finally {
    await rm(temporary, { force: true });
  }
  await syncFolder(dirname(path));
};
