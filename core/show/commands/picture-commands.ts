/** Commands that change what the prompter's picture looks like. */
import { z } from 'zod';

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

/** The picture and the blanking of it. */
export const pictureCommands = [
  z.object({ kind: z.literal('toggle-blank') }).strict(),
  z.object({ kind: z.literal('set-picture'), picture: picturePatch }).strict(),
] as const;
