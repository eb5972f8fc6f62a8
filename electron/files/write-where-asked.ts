/** Writes a file to where a dialog for saving said. */
import { extname } from 'node:path';
import { isThereAlready, writeAtomic, writeNew } from '../store/write-atomic.ts';

/**
 * Writes to the path, and gives the one that was written. A name that was typed without an extension gets the format's, unless that is another file,
 * which the dialog did not ask about. Throws what the system throws.
 */
export const writeWhereAsked = async (path: string, extension: string, text: string): Promise<string> => {
  if (extname(path) === '') {
    const full = `${path}.${extension}`;
    try {
      await writeNew(full, text);
      return full;
    } catch (error) {
      if (!isThereAlready(error)) throw error;
    }
  }
  await writeAtomic(path, text);
  return path;
};
