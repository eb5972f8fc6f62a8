/** The settings that outlive a session, and what makes them valid. */
import { z } from 'zod';
import { usualCaptionPreferences } from '../../core/captions/caption-preferences.ts';
import { captionPreferencesSchema } from '../../core/captions/caption-preferences-schema.ts';
import { usualBindings } from '../../core/devices/bindings.ts';
import { bindingsSchema } from '../../core/devices/bindings-schema.ts';
import { chosenHidSchema } from '../../core/ipc/device-calls.ts';
import { bounds, firstPrompters, prompterList, withPrompters } from './prompter-settings.ts';
import { clockLimitsSchema, picturePatchSchema, profileSchema, rehearsalPatchSchema } from './show-schemas.ts';

/** How many files are remembered as opened before. */
export const mostRecentFiles = 12;

/** How many USB controllers are remembered as chosen. */
export const mostHid = 32;

/** Each part falls back to its default by itself, so that one bad value does not cost the others. */
const settingsSchema = z.object({
  version: z.literal(1),
  picture: picturePatchSchema.catch({}),
  profile: profileSchema.nullable().catch(null),
  /** Whose profile it is. */
  reader: z.string().min(1).max(1000).nullable().catch(null),
  speed: z.number().min(0.1).max(4).catch(1),
  rehearsal: rehearsalPatchSchema.catch({}),
  clockLimits: clockLimitsSchema.nullable().catch(null),
  recent: z.array(z.string().min(1).max(4096)).max(mostRecentFiles).catch([]),
  operatorBounds: bounds.nullable().catch(null),
  operatorMaximised: z.boolean().catch(false),
  prompters: prompterList.catch(firstPrompters),
  bindings: bindingsSchema.catch(usualBindings),
  captions: captionPreferencesSchema.catch(usualCaptionPreferences),
  /** Start without the graphics card. */
  safeGraphics: z.boolean().catch(false),
  /** A show that rolled when the app died rolls on by itself after at most so many ms; 0: never. */
  rollOnWithin: z.int().min(0).max(60_000).catch(2000),
  devices: z.object({ midi: z.boolean(), hid: z.array(chosenHidSchema).max(mostHid) }).strict().catch({ midi: false, hid: [] }),
});

/** The settings that outlive a session. Bounds in device-independent pixels of the whole desktop. */
export type Settings = z.infer<typeof settingsSchema>;

/** The settings of a first start. */
export const defaultSettings: Settings = {
  version: 1,
  picture: {},
  profile: null,
  reader: null,
  speed: 1,
  rehearsal: {},
  clockLimits: null,
  recent: [],
  operatorBounds: null,
  operatorMaximised: false,
  prompters: firstPrompters,
  bindings: usualBindings,
  captions: usualCaptionPreferences,
  safeGraphics: false,
  rollOnWithin: 2000,
  devices: { midi: false, hid: [] },
};

/** The settings in a file's text; null when it is not a settings file (damaged, or of an unknown version). */
export const parseSettings = (text: string): Settings | null => {
  try {
    const parsed = settingsSchema.safeParse(withPrompters(JSON.parse(text)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};

/** The list of recent files with `path` at its head. */
export const withRecent = (recent: readonly string[], path: string): string[] =>
  [path, ...recent.filter((other) => other !== path)].slice(0, mostRecentFiles);
