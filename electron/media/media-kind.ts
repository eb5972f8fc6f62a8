/** The kinds of video and sound that may be opened, by the ending of the name; whether one can be played, the window finds out. */
import { extname } from 'node:path';
import type { Media } from '../../core/ipc/media-calls.ts';

/** What a kind of file is, and how it is served. */
export type MediaKind = { readonly kind: Media['kind']; readonly contentType: string };

const kinds: Readonly<Record<string, MediaKind>> = {
  webm: { kind: 'video', contentType: 'video/webm' },
  mkv: { kind: 'video', contentType: 'video/x-matroska' },
  mp4: { kind: 'video', contentType: 'video/mp4' },
  m4v: { kind: 'video', contentType: 'video/mp4' },
  mov: { kind: 'video', contentType: 'video/quicktime' },
  ogv: { kind: 'video', contentType: 'video/ogg' },
  ogg: { kind: 'sound', contentType: 'audio/ogg' },
  oga: { kind: 'sound', contentType: 'audio/ogg' },
  opus: { kind: 'sound', contentType: 'audio/ogg' },
  mp3: { kind: 'sound', contentType: 'audio/mpeg' },
  m4a: { kind: 'sound', contentType: 'audio/mp4' },
  aac: { kind: 'sound', contentType: 'audio/aac' },
  flac: { kind: 'sound', contentType: 'audio/flac' },
  wav: { kind: 'sound', contentType: 'audio/wav' },
};

/** The endings without their points. */
export const mediaEndings: readonly string[] = Object.keys(kinds);

/** The kind of a file by its name; null: none that is opened. */
export const mediaKindOf = (path: string): MediaKind | null => {
  const ending = extname(path).slice(1).toLowerCase();
  return Object.hasOwn(kinds, ending) ? (kinds[ending] ?? null) : null;
};
