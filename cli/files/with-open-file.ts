/** Opens a file, gives it to a reader, and closes it whatever comes. */
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { CommandError } from '../command-error.ts';
import { fileError } from './file-error.ts';

/** What a reader makes of the file at `path`. Throws CommandError: the reader's, or why the system did not let it read. */
export const withOpenFile = async <Value>(path: string, read: (handle: FileHandle) => Promise<Value>): Promise<Value> => {
  // Without O_NONBLOCK a named pipe would keep us waiting for a writer for ever.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((error: unknown) => {
    throw fileError('read', path, error);
  });
  try {
    return await read(handle);
  } catch (error) {
    throw error instanceof CommandError ? error : fileError('read', path, error);
  } finally {
    await handle.close();
  }
};
