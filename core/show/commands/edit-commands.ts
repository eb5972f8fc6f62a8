/** Commands that change the text. */
import { z } from 'zod';

/** One replacement in the text: UTF-16 offsets in the text before the edit. */
export const textChange = z
  .object({ from: z.int().min(0), to: z.int().min(0), insert: z.string().max(20_000_000) })
  .strict()
  .refine((change) => change.to >= change.from);

/** Editing. */
export const editCommands = [
  z.object({ kind: z.literal('edit'), baseRev: z.int().min(0), changes: z.array(textChange).max(10_000) }).strict(),
] as const;
