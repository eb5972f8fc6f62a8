/** Commands that change what the prompter's picture looks like. */
import { z } from 'zod';

const colour = z.string().regex(/^#[0-9a-f]{6}$/);

const picturePatch = z
  .object({
    mirror: z.boolean(),
    flip: z.boolean(),
    font: z.enum(['inter', 'lexend', 'opendyslexic']),
    weight: z.int().min(300).max(800),
    align: z.enum(['start', 'center', 'end']),
    textColour: colour,
    backgroundColour: colour,
    markerShape: z.enum(['arrow-left', 'arrow-right', 'arrows', 'line', 'band']),
    markerColour: colour,
    dimRead: z.boolean(),
    highlightCue: z.boolean(),
    instructions: z.enum(['coloured', 'reversed']),
    speakerColours: z.boolean(),
    countdown: z.boolean(),
    showClock: z.boolean(),
    showElapsed: z.boolean(),
    showRemaining: z.boolean(),
    showOverUnder: z.boolean(),
    showPlannedEnd: z.boolean(),
    showStartBy: z.boolean(),
    showSlug: z.boolean(),
    jumps: z.enum(['glide', 'instant']),
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

/** One line to the reader; control characters have nothing to say on a screen. */
const message = z.object({ text: z.string().trim().min(1).max(80).regex(/^\P{Cc}*$/u), flash: z.boolean() }).strict();

/** The picture and the blanking of it. */
export const pictureCommands = [
  z.object({ kind: z.literal('toggle-blank') }).strict(),
  z.object({ kind: z.literal('toggle-freeze') }).strict(),
  z.object({ kind: z.literal('cloak-story'), story: z.int().min(0).max(1_000_000), on: z.boolean() }).strict(),
  z.object({ kind: z.literal('set-message'), message: message.nullable() }).strict(),
  z.object({ kind: z.literal('set-picture'), picture: picturePatch }).strict(),
] as const;
