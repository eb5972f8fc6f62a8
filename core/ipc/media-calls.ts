/** The contract's part about the video or sound that captions belong to. */
import { z } from 'zod';
import { call, nothing, type EventRoles } from './call-contract.ts';

/** A video or sound that may be played: at `/media/<token>` of the app's own scheme, never by a path. `size` in bytes. */
export type Media = { readonly token: string; readonly name: string; readonly kind: 'video' | 'sound'; readonly size: number };

/** Calls about media; null: there is none, or the dialog was cancelled. */
export const mediaCalls = {
  'media.read': call<Media | null>()(['operator'], nothing),
  'media.open': call<Media | null>()(['operator'], nothing),
  'media.open-dropped': call<Media | null>()(['operator'], z.object({ path: z.string().min(1).max(4096) }).strict()),
  /** The sound of a take; failure `no-sound` when none was kept. */
  'media.open-take': call<Media>()(['operator'], z.object({ id: z.string().regex(/^[0-9a-z-]{1,64}$/) }).strict()),
  'media.close': call<null>()(['operator'], nothing),
} as const;

/** Events about media. */
export type MediaEvents = { readonly media: { readonly media: Media | null } };

/** Who hears of media. */
export const mediaEventRoles: EventRoles<MediaEvents> = { media: ['operator'] };
