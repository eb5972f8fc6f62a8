/** The schema of a take's JSON: what may come in from a file. Apart from the types, so that windows need no zod. */
import { z } from 'zod';

/** A day: no take is longer. */
const longestTake = 86_400_000;

const moment = z.int().min(0).max(longestTake);

const reading = z
  .object({
    cue: z.string().min(1).max(64),
    text: z.string().max(20_000_000),
    pause: z.object({ kind: z.enum(['ellipsis', 'comma-ellipsis', 'sentence', 'paragraph', 'explicit']), written: moment.nullable() }).strict(),
    start: moment,
    end: moment,
    doubtful: z.boolean(),
  })
  .strict()
  .refine(({ start, end }) => end > start, { message: 'a cue has to end after it starts', path: ['end'] });

/** A take of version 1, field by field; `readTake` checks what lies between the cues. */
export const takeSchema = z
  .object({
    version: z.literal(1),
    story: z.string().max(1000).nullable(),
    reader: z.string().max(1000),
    date: z.string().max(100),
    audio: z
      .object({ file: z.string().regex(/^[0-9A-Za-z_-][0-9A-Za-z_.-]{0,99}$/), at: z.int().min(-longestTake).max(longestTake) })
      .strict()
      .nullable(),
    measured: z.enum(['tap', 'roll', 'microphone']),
    unfinished: z.literal(true).optional(),
    duration: moment,
    cues: z.array(reading).max(1_000_000),
  })
  .strict();
