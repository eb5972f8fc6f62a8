/** Everything an operator can order: the schemas that validate a command where it enters, and the types that follow. */
import { z } from 'zod';

/** A speed factor: 0.1 to 4 forwards, or the same backwards. */
const speed = z.number().refine((value) => Math.abs(value) >= 0.1 && Math.abs(value) <= 4);

const place = z.object({ cue: z.string().max(64), fraction: z.number().min(0).max(1) }).strict();

/** One replacement in the text: UTF-16 offsets in the text before the edit. */
const textChange = z
  .object({ from: z.int().min(0), to: z.int().min(0), insert: z.string().max(20_000_000) })
  .strict()
  .refine((change) => change.to >= change.from);

const picturePatch = z
  .object({
    mirror: z.boolean(),
    flip: z.boolean(),
    typeSize: z.number().min(24).max(240),
    lineHeight: z.number().min(1).max(2),
    margin: z.number().min(0).max(0.4),
    markerAt: z.number().min(0.1).max(0.9),
    showMarker: z.boolean(),
    showPauses: z.boolean(),
    pace: z.enum(['speech', 'even']),
  })
  .partial()
  .strict();

/** What a window may order of the show. */
export const commandSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('roll') }).strict(),
  z.object({ kind: z.literal('hold') }).strict(),
  z.object({ kind: z.literal('toggle-roll') }).strict(),
  z.object({ kind: z.literal('set-speed'), speed }).strict(),
  z.object({ kind: z.literal('nudge-speed'), by: z.number().min(-1).max(1) }).strict(),
  z.object({ kind: z.literal('reverse') }).strict(),
  z.object({ kind: z.literal('jump'), to: place }).strict(),
  z.object({ kind: z.literal('jump-time'), to: z.number().min(0) }).strict(),
  z.object({ kind: z.literal('jump-cue'), by: z.int().min(-1000).max(1000) }).strict(),
  z.object({ kind: z.literal('jump-paragraph'), by: z.int().min(-1000).max(1000) }).strict(),
  z.object({ kind: z.literal('jump-story'), by: z.int().min(-1000).max(1000) }).strict(),
  z.object({ kind: z.literal('jump-start') }).strict(),
  z.object({ kind: z.literal('reset-clock') }).strict(),
  z.object({ kind: z.literal('toggle-blank') }).strict(),
  z.object({ kind: z.literal('set-picture'), picture: picturePatch }).strict(),
  z.object({ kind: z.literal('set-target'), target: z.int().min(1).max(86_400_000).nullable() }).strict(),
  z.object({ kind: z.literal('set-profile'), rate: z.number().min(0.25).max(4), pauseScale: z.number().min(0).max(10) }).strict(),
  z.object({ kind: z.literal('fit-target') }).strict(),
  z.object({ kind: z.literal('edit'), baseRev: z.int().min(0), changes: z.array(textChange).max(10_000) }).strict(),
]);

/** One order to the show. */
export type Command = z.infer<typeof commandSchema>;

/** One replacement in the text: `from` and `to` are UTF-16 offsets before the edit. */
export type TextChange = z.infer<typeof textChange>;
