/** Commands about rehearsing: the mode, the count-in, the loop. */
import { z } from 'zod';

const cue = z.string().max(64);

const settingsPatch = z
  .object({ countIn: z.int().min(0).max(10_000), marksWords: z.boolean(), guide: z.enum(['none', 'click', 'voice']) })
  .partial()
  .strict();

/** Rehearsing. */
export const rehearsalCommands = [
  z.object({ kind: z.literal('rehearse'), on: z.boolean() }).strict(),
  z.object({ kind: z.literal('set-rehearsal'), rehearsal: settingsPatch }).strict(),
  z.object({ kind: z.literal('loop-cues'), cues: z.object({ first: cue, last: cue }).strict().nullable() }).strict(),
  z.object({ kind: z.literal('loop-here'), edge: z.enum(['first', 'last']) }).strict(),
  z.object({ kind: z.literal('toggle-loop') }).strict(),
  /** The take that is played back is played no more: the ruling timeline is back. */
  z.object({ kind: z.literal('end-playback') }).strict(),
] as const;
