/** Reads a file or standard input with limits, and turns every way that can fail into one clear line. */
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { LARGEST_TEXT_BYTES } from '../../core/text/decode-text.ts';
import { CommandError } from '../command-error.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check the name and the folder.',
  EACCES: 'you may not read it. Check its permissions.',
  EPERM: 'you may not read it. Check its permissions.',
  EISDIR: 'it is a folder. Name the files in it.',
  ENOTDIR: 'a part of the path is not a folder. Check the path.',
  ENAMETOOLONG: 'the name is too long for this system.',
  ELOOP: 'it is a link that leads to itself.',
  EMFILE: 'too many files are open. Close some programs.',
  EIO: 'the disk does not answer. Check it.',
};

/** What is told otherwise when the file was to be written. */
const WRITE_REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder. Make it, or check the path.',
  EACCES: 'you may not write there. Check the permissions.',
  EPERM: 'you may not write there. Check the permissions.',
  EISDIR: 'it is a folder. Give the name of a file in it.',
  EEXIST: 'it is a file and no folder. Give another name.',
  EROFS: 'that disk can only be read. Give another folder.',
  ENOSPC: 'the disk is full. Make room, or give another folder.',
  EDQUOT: 'your share of the disk is full. Make room, or give another folder.',
};

/** The one line for a file that an operating system's call refused. */
export const fileError = (verb: 'read' | 'write', path: string, error: unknown): CommandError => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  const reason = (verb === 'write' ? WRITE_REASONS[code] : undefined) ?? REASONS[code] ?? `${code}.`;
  return new CommandError(`cannot ${verb} ${path === '' ? 'a file without a name' : path}: ${reason}`);
};

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

const readFileBytes = async (path: string): Promise<Uint8Array> => {
  // Without O_NONBLOCK a named pipe would keep us waiting for a writer for ever.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((error: unknown) => {
    throw fileError('read', path, error);
  });
  try {
    return await readRegularFile(handle, path);
  } catch (error) {
    throw error instanceof CommandError ? error : fileError('read', path, error);
  } finally {
    await handle.close();
  }
};

const readStandardInput = async (): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size > LARGEST_TEXT_BYTES) refuseSize('standard input');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
};

/** The bytes of a file, or of standard input for `-`. Throws CommandError: missing, forbidden, a folder, over 20 MB. */
export const readBytes = (path: string): Promise<Uint8Array> => (path === '-' ? readStandardInput() : readFileBytes(path));
