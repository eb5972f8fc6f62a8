/** Replaces a file's content so that a crash at any moment leaves the old content or the new, never a mixture. */
import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
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

/** Writes a file atomically: temporary file beside it, fsync, rename, fsync of the folder. Throws what the system throws. */
export const writeAtomic = async (asked: string, content: FileContent): Promise<void> => {
  const path = await target(asked);
  const temporary = join(dirname(path), `.${basename(path).slice(0, 80)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    await writeTemporary(temporary, content, await modeOf(path));
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
};
