/** Reads a file or standard input with limits, and turns every way that can fail into one clear line. */
import type { FileHandle } from 'node:fs/promises';
import { LARGEST_TEXT_BYTES } from '../../core/text/decode-text.ts';
import { CommandError } from '../command-error.ts';
import { standard } from '../standard.ts';
import { withOpenFile } from './with-open-file.ts';

const refuseSize = (path: string): never => {
  throw new CommandError(`cannot read ${path}: it is larger than 20 MB. Split it into parts.`);
};

/** Reads an open file, which the check and the reading both see: nobody can swap it between the two. */
const readRegularFile = async (handle: FileHandle, path: string): Promise<Uint8Array> => {
  const status = await handle.stat();
  if (status.isDirectory()) throw new CommandError(`cannot read ${path}: it is a folder. Name the files in it.`);
  if (!status.isFile()) throw new CommandError(`cannot read ${path}: it is not a regular file. Use - for standard input.`);
  if (status.size > LARGEST_TEXT_BYTES) refuseSize(path);
  return handle.readFile();
};

const readFileBytes = (path: string): Promise<Uint8Array> => withOpenFile(path, (handle) => readRegularFile(handle, path));

const readStandardInput = async (): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of standard().input) {
    const bytes = chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size > LARGEST_TEXT_BYTES) refuseSize('standard input');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
};

/** The bytes of a file, or of standard input for `-`. Throws CommandError: missing, forbidden, a folder, over 20 MB. */
export const readBytes = (path: string): Promise<Uint8Array> => (path === '-' ? readStandardInput() : readFileBytes(path));
