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

/** What is written: the operator's own file again, or a file that is made of it. */
export type WritingOf = 'save' | 'export';

/** Where else the file can go. */
const elsewhere: Readonly<Record<WritingOf, string>> = { save: 'Choose another place with Save as.', export: 'Choose another folder.' };

/** What became of the file. */
const untouched: Readonly<Record<WritingOf, string>> = { save: 'the old file is untouched', export: 'this file was not written' };

const writing: Readonly<Record<string, readonly [code: string, say: (name: string, folder: string, of: WritingOf) => string]>> = {
  ENOENT: ['missing', (_name, folder, of) => `The folder ${folder} is gone. ${elsewhere[of]}`],
  ENOTDIR: ['missing', (_name, folder, of) => `${folder} is not a folder. ${elsewhere[of]}`],
  EACCES: ['forbidden', (name, _folder, of) => `“${name}” may not be written by you. ${elsewhere[of]}`],
  EPERM: ['forbidden', (name, _folder, of) => `“${name}” may not be written by you. ${elsewhere[of]}`],
  EROFS: ['forbidden', (_name, folder, of) => `${folder} can only be read. ${elsewhere[of]}`],
  ENOSPC: ['disk-full', (_name, _folder, of) => `The disk is full; ${untouched[of]}. Free some space and try again. ${elsewhere[of].replace('Choose', 'Or choose')}`],
  EDQUOT: ['disk-full', (_name, _folder, of) => `Your quota on this disk is used up; ${untouched[of]}. ${elsewhere[of]}`],
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

/** Why a file could not be written. The old content, if there was any, is still there: writes are atomic. */
export const writeFailure = (error: unknown, path: string, of: WritingOf = 'save'): Result<never> => {
  const code = codeOf(error);
  const known = Object.hasOwn(writing, code) ? writing[code] : undefined;
  return known
    ? failure(known[0], known[1](basename(path), dirname(path), of))
    : failure('unwritable', `“${basename(path)}” could not be written (${code}). ${elsewhere[of]}`);
};
