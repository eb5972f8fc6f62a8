/** Turns what the operating system says about a file into a sentence that tells the operator what to do. */
import { basename, dirname } from 'node:path';
import { type Result, failure } from '../../core/problem/failure.ts';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';

const reading: Readonly<Record<string, readonly [code: string, say: (name: string) => string]>> = {
  ENOENT: ['missing', (name) => `There is no file “${name}”. It may have been moved, renamed or deleted.`],
  ENOTDIR: ['missing', (name) => `There is no file “${name}”. A part of its path is not a folder.`],
  EACCES: ['forbidden', (name) => `“${name}” may not be read by you. Ask its owner for the right to read it.`],
  EPERM: ['forbidden', (name) => `“${name}” may not be read by you. Ask its owner for the right to read it.`],
  ENAMETOOLONG: ['missing', () => 'That path is too long to be a file.'],
  ELOOP: ['missing', (name) => `“${name}” is a link that leads back to itself.`],
};

const writing: Readonly<Record<string, readonly [code: string, say: (name: string, folder: string) => string]>> = {
  ENOENT: ['missing', (_name, folder) => `The folder ${folder} is gone. Choose another place with Save as.`],
  ENOTDIR: ['missing', (_name, folder) => `${folder} is not a folder. Choose another place with Save as.`],
  EACCES: ['forbidden', (name) => `“${name}” may not be written by you. Choose another place with Save as.`],
  EPERM: ['forbidden', (name) => `“${name}” may not be written by you. Choose another place with Save as.`],
  EROFS: ['forbidden', (_name, folder) => `${folder} can only be read. Choose another place with Save as.`],
  ENOSPC: ['disk-full', () => 'The disk is full; the old file is untouched. Free some space, or choose another place with Save as.'],
  EDQUOT: ['disk-full', () => 'Your quota on this disk is used up; the old file is untouched. Choose another place with Save as.'],
  EISDIR: ['folder', (name) => `“${name}” is a folder. Choose another name.`],
};

/** Why a file could not be read. */
export const readFailure = (error: unknown, path: string): Result<never> => {
  const code = codeOf(error);
  const known = Object.hasOwn(reading, code) ? reading[code] : undefined;
  return known
    ? failure(known[0], known[1](basename(path)))
    : failure('unreadable', `“${basename(path)}” could not be read (${code}). Try again, or copy it to this computer first.`);
};

/** Why a file could not be written. The old content is still there: writes are atomic. */
export const writeFailure = (error: unknown, path: string): Result<never> => {
  const code = codeOf(error);
  const known = Object.hasOwn(writing, code) ? writing[code] : undefined;
  return known
    ? failure(known[0], known[1](basename(path), dirname(path)))
    : failure('unwritable', `“${basename(path)}” could not be written (${code}). Choose another place with Save as.`);
};
