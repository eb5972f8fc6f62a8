/** What is remembered about a document's file, so that saving keeps its ways and notices another writer. */
import { z } from 'zod';

/** How the file looked when it was last read or written. */
const fileStampSchema = z
  .object({ size: z.number(), modifiedMs: z.number(), sha256: z.string().length(64) })
  .strict();

/** How the file looked when it was last read or written: bytes, wall time of its last change, hash of its bytes. */
export type FileStamp = z.infer<typeof fileStampSchema>;

/** The schema of `FileFacts`, for what is read back from the journal. */
export const fileFactsSchema = z
  .object({
    encoding: z.string().max(64),
    hadBom: z.boolean(),
    lineEnd: z.enum(['\n', '\r\n', '\r']),
    stamp: fileStampSchema.nullable(),
  })
  .strict();

/** What the file was read as and how it ends its lines; `stamp` is null for a text that has no file. */
export type FileFacts = z.infer<typeof fileFactsSchema>;

/** The facts of a text that has no file yet. */
export const noFile: FileFacts = { encoding: 'utf-8', hadBom: false, lineEnd: '\n', stamp: null };
