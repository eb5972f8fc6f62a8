/** Why the system did not let a file be read or written, as one clear line. */
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
