/** The contract's part about captions. */
import { z } from 'zod';
import type { CaptionPreferences } from '../captions/caption-preferences.ts';
import { captionPreferencesSchema } from '../captions/caption-preferences-schema.ts';
import { call, nothing, type EventRoles } from './call-contract.ts';
import { cutRequest } from './sheet-calls.ts';

/** How captions are to be exported. */
const exportRequest = cutRequest.extend({ format: z.enum(['vtt', 'srt']) });

/** How captions are to be exported. */
export type ExportRequest = z.infer<typeof exportRequest>;

/** Calls about captions. */
export const captionCalls = {
  /** Asks where to, reads the export back with the judge, writes it atomically; null: cancelled. */
  'captions.export': call<{ readonly path: string; readonly captions: number } | null>()(['operator'], exportRequest),
  'caption-preferences.read': call<CaptionPreferences>()(['operator'], nothing),
  /** Keeps the preferences for this and later starts. */
  'caption-preferences.change': call<CaptionPreferences>()(['operator'], captionPreferencesSchema),
} as const;

/** Events about captions. */
export type CaptionEvents = { readonly 'caption-preferences': CaptionPreferences };

/** Who hears of captions. */
export const captionEventRoles: EventRoles<CaptionEvents> = { 'caption-preferences': ['operator'] };
