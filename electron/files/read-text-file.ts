/** Reads a text file within its limits: a regular file only, measured before it is read, opened once. */
import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Result, failure, success } from '../../core/problem/failure.ts';
import type { FileFacts } from './file-facts.ts';
import { stampOf } from './file-stamp.ts';
import { hasMixedLineEnds, lineEndOf, toLineFeeds } from './line-ends.ts';
import { readFailure } from './system-failure.ts';

/** The most bytes of a text that are read (reliability.md, "Untrusted files"). */
export const largestTextBytes = 20_000_000;

/** A file's text with line feeds alone, and what saving must know. */
export type TextFile = {
  readonly name: string;
  readonly text: string;
  readonly facts: FileFacts;
  readonly mixedLineEnds: boolean;
};

/** What is read, as messages call it. */
export type ReadKind = 'script' | 'caption file';

type Measured = { readonly size: number; readonly isFile: () => boolean; readonly isDirectory: () => boolean };

const refusal = (measured: Measured, path: string, kind: ReadKind): Result<never> | null => {
  const name = basename(path);
  if (measured.isDirectory()) return failure('folder', `“${name}” is a folder. Choose a ${kind} inside it.`);
  if (!measured.isFile()) return failure('not-a-file', `“${name}” is a device or a pipe, not a file. Save the ${kind} as a file first.`);
  if (measured.size <= largestTextBytes) return null;
  return failure('too-large', `“${name}” has ${Math.ceil(measured.size / 1e6)} MB; a ${kind} may have 20 MB. Split it and open the parts.`);
};

/** A file's bytes, and when they were last changed, ms of the wall clock. */
export type FileBytes = { readonly bytes: Uint8Array; readonly modifiedMs: number };

const readHandle = async (handle: FileHandle, path: string, kind: ReadKind): Promise<Result<FileBytes>> => {
  const measured = await handle.stat();
  const refused = refusal(measured, path, kind);
  return refused ?? success({ bytes: new Uint8Array(await handle.readFile()), modifiedMs: measured.mtimeMs });
};

/** Reads a file's bytes. Failures: `missing`, `forbidden`, `folder`, `not-a-file`, `too-large`, `unreadable`. */
export const readFileBytes = async (path: string, kind: ReadKind): Promise<Result<FileBytes>> => {
  try {
    const refused = refusal(await stat(path), path, kind);
    if (refused) return refused;
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      return await readHandle(handle, path, kind);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return readFailure(error, path);
  }
};

/** Reads a script's text. Failures: those of `readFileBytes` and of `decodeText` (`binary`). An empty file is an empty text. */
export const readTextFile = async (path: string): Promise<Result<TextFile>> => {
  const read = await readFileBytes(path, 'script');
  if (!read.ok) return read;
  const { bytes, modifiedMs } = read.value;
  const { decodeText } = await import('../../core/text/decode-text.ts');
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text, encoding, hadBom } = decoded.value;
  const facts: FileFacts = { encoding, hadBom, lineEnd: lineEndOf(text), stamp: stampOf(bytes, modifiedMs) };
  return success({ name: basename(path), text: toLineFeeds(text), facts, mixedLineEnds: hasMixedLineEnds(text) });
};
