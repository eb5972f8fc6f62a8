/** What the journal of a recording holds, line by line: enough to make the take of it when the app died in the middle. */
import { z } from 'zod';

const day = 86_400_000;
const moment = z.number().min(-day).max(day);

const cue = z
  .object({
    id: z.string().min(1).max(64),
    text: z.string().max(20_000_000),
    pause: z.object({ kind: z.enum(['ellipsis', 'comma-ellipsis', 'sentence', 'paragraph', 'explicit']), written: moment.nullable() }).strict(),
  })
  .strict();

/** Where the take belongs, and what is to be read. `path` is the document's file; null: it has none. */
const startEntry = z
  .object({
    kind: z.literal('start'),
    path: z.string().max(4096).nullable(),
    how: z.enum(['tap', 'roll', 'microphone']),
    story: z.string().max(1000).nullable(),
    reader: z.string().max(1000),
    date: z.string().max(100),
    cues: z.array(cue).max(1_000_000),
  })
  .strict();

/** A key, ms after the start. */
const keyEntry = z.object({ kind: z.literal('key'), key: z.enum(['tap', 'end', 'skip', 'back', 'stop']), at: moment }).strict();

/** Levels as bytes in base 64. */
const levelsEntry = z.object({ kind: z.literal('levels'), levels: z.string().max(1_000_000) }).strict();

/** The file of the sound was begun, at this moment of the take. */
const soundEntry = z.object({ kind: z.literal('sound'), at: moment }).strict();

/** Following the roll: cues whose times are other than before, cues that are no longer read, and how long the take is. */
const readingsEntry = z
  .object({
    kind: z.literal('readings'),
    changed: z.array(z.object({ cue: z.string().min(1).max(64), start: moment, end: moment, doubtful: z.boolean() }).strict()),
    gone: z.array(z.string().min(1).max(64)),
    duration: moment,
  })
  .strict();

/** One line of a recording's journal. */
export const takeEntrySchema = z.discriminatedUnion('kind', [startEntry, keyEntry, levelsEntry, soundEntry, readingsEntry]);

/** One line of a recording's journal. */
export type TakeEntry = z.infer<typeof takeEntrySchema>;

/** The first line of a recording's journal. */
export type StartEntry = z.infer<typeof startEntry>;

/** What changed of a take that follows the roll. */
export type ReadingsEntry = z.infer<typeof readingsEntry>;
