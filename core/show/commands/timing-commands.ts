/** Commands about how long the reading takes: clock, target, reader profile. */
import { z } from 'zod';

/** The clock, the target and the reader. */
export const timingCommands = [
  z.object({ kind: z.literal('reset-clock') }).strict(),
  z.object({ kind: z.literal('set-target'), target: z.int().min(1).max(86_400_000).nullable() }).strict(),
  /** Of a reader known from takes, with the speed that they like, if that is known. */
  z
    .object({
      kind: z.literal('set-profile'),
      rate: z.number().min(0.25).max(4),
      pauseScale: z.number().min(0).max(10),
      reader: z.string().min(1).max(1000).exactOptional(),
      speed: z.number().min(0.1).max(4).exactOptional(),
    })
    .strict(),
  z.object({ kind: z.literal('set-end'), at: z.int().min(0).max(86_399_999).nullable() }).strict(),
  z.object({ kind: z.literal('set-clock-limits'), amber: z.int().min(0).max(3_600_000), red: z.int().min(0).max(3_600_000) }).strict(),
  z.object({ kind: z.literal('fit-target') }).strict(),
] as const;
