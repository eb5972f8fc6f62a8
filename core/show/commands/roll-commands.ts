/** Commands that move the reading: roll, hold, speed, jumps. */
import { z } from 'zod';

/** A speed factor: 0.1 to 4 forwards, or the same backwards. */
const speed = z.number().refine((value) => Math.abs(value) >= 0.1 && Math.abs(value) <= 4);

const place = z.object({ cue: z.string().max(64), fraction: z.number().min(0).max(1) }).strict();

const steps = z.int().min(-1000).max(1000);

/** Rolling and holding. */
export const rollCommands = [
  z.object({ kind: z.literal('roll') }).strict(),
  z.object({ kind: z.literal('hold') }).strict(),
  z.object({ kind: z.literal('toggle-roll') }).strict(),
  z.object({ kind: z.literal('set-speed'), speed }).strict(),
  z.object({ kind: z.literal('nudge-speed'), by: z.number().min(-1).max(1) }).strict(),
  z.object({ kind: z.literal('reverse') }).strict(),
  /** The reading is to end in so many ms from now; null: the speed stays as it is. */
  z.object({ kind: z.literal('finish-in'), length: z.number().min(1).max(86_400_000).nullable() }).strict(),
  z.object({ kind: z.literal('reset') }).strict(),
] as const;

/** Going to a place. */
export const jumpCommands = [
  z.object({ kind: z.literal('jump'), to: place }).strict(),
  /** `byHand`: by a hand that drags the rows, which follow it without a glide of their own. */
  z.object({ kind: z.literal('jump-time'), to: z.number().min(0), byHand: z.literal(true).exactOptional() }).strict(),
  z.object({ kind: z.literal('jump-cue'), by: steps }).strict(),
  z.object({ kind: z.literal('jump-paragraph'), by: steps }).strict(),
  z.object({ kind: z.literal('jump-story'), by: steps }).strict(),
  z.object({ kind: z.literal('jump-start') }).strict(),
  z.object({ kind: z.literal('jump-marker'), by: steps }).strict(),
  /** Holds with the place at the cue marker. */
  z.object({ kind: z.literal('park'), to: place }).strict(),
  /** Holds with the first row of a story at the cue marker: so many stories on or back, 0 for this one. */
  z.object({ kind: z.literal('cue-story'), by: steps }).strict(),
  /** Drops a marker here, or takes the one that is here away. */
  z.object({ kind: z.literal('drop-marker') }).strict(),
  z.object({ kind: z.literal('clear-markers') }).strict(),
] as const;
