/** Notices that a file was changed by somebody else since it was last read or written here. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { FileStamp } from './file-facts.ts';

/** How a file with these bytes looks; `modifiedMs` is the wall time of its last change. */
export const stampOf = (bytes: Uint8Array, modifiedMs: number): FileStamp => ({
  size: bytes.length,
  modifiedMs,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/**
 * Whether the file still is what the stamp says. A new time alone is no change (a copy or a backup touches files): then
 * the bytes decide. A file that is gone or cannot be read is `missing`.
 */
export const compareWithDisk = async (path: string, stamp: FileStamp): Promise<'same' | 'changed' | 'missing'> => {
  try {
    const measured = await stat(path);
    if (measured.size !== stamp.size) return 'changed';
    if (measured.mtimeMs === stamp.modifiedMs) return 'same';
    return stampOf(await readFile(path), measured.mtimeMs).sha256 === stamp.sha256 ? 'same' : 'changed';
  } catch {
    return 'missing';
  }
};
