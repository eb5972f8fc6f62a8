/** What makes caption preferences valid where they enter: from the settings file and from a window. */
import { z } from 'zod';
import type { CaptionPreferences } from './caption-preferences.ts';
import { ownStyleSchema, styleChoiceSchema } from './styles/own-style-schema.ts';

/** The most own styles that are kept. */
const mostStyles = 50;

/** Where preferences enter: from the settings file and from a window. */
export const captionPreferencesSchema: z.ZodType<CaptionPreferences> = z
  .object({
    style: styleChoiceSchema,
    own: z.array(ownStyleSchema).max(mostStyles),
    ellipsis: z.enum(['strip', 'keep', 'bbc']),
    frameRate: z.number().min(10).max(120),
    dropFrame: z.boolean(),
  })
  .strict();
