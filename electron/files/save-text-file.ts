/** Writes a document's text to its file, atomically, with the file's own line ends and byte order mark. */
import { stat } from 'node:fs/promises';
import { type Result, success } from '../../core/problem/failure.ts';
import { writeAtomic } from '../store/write-atomic.ts';
import type { FileFacts } from './file-facts.ts';
import { stampOf } from './file-stamp.ts';
import { withLineEnds } from './line-ends.ts';
import { writeFailure } from './system-failure.ts';

/** The bytes of a text as its file wants them: always UTF-8, with a BOM if the file had one. */
export const fileBytes = (text: string, facts: FileFacts): Uint8Array =>
  new TextEncoder().encode((facts.hadBom && facts.encoding === 'utf-8' ? '\uFEFF' : '') + withLineEnds(text, facts.lineEnd));

/** Saves a text. Failures: `missing` (its folder), `forbidden`, `disk-full`, `folder`, `unwritable`; the old file is then untouched. */
export const saveTextFile = async (path: string, text: string, facts: FileFacts): Promise<Result<FileFacts>> => {
  try {
    const bytes = fileBytes(text, facts);
    await writeAtomic(path, bytes);
    const stamp = stampOf(bytes, (await stat(path)).mtimeMs);
    const hadBom = facts.hadBom && facts.encoding === 'utf-8';
    return success({ encoding: 'utf-8', hadBom, lineEnd: facts.lineEnd, stamp });
  } catch (error) {
    return writeFailure(error, path);
  }
};
