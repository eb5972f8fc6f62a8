/** Holds the one video or sound that the operator chose: checked, named by a token, served by the app's own scheme. */
import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Media } from '../../core/ipc/media-calls.ts';
import { type Result, failure, success } from '../../core/problem/failure.ts';
import { readFailure } from '../files/system-failure.ts';
import { mediaEndings, mediaKindOf } from './media-kind.ts';

/** A file that may be served: what it was when it was chosen. */
export type MediaFile = { readonly media: Media; readonly path: string; readonly contentType: string; readonly inode: number };

/** The desk. */
export type MediaDesk = {
  readonly read: () => Media | null;
  /** Takes a file. Failures: `missing`, `forbidden`, `unreadable`, `folder`, `not-a-file`, `not-media`, `empty`. */
  readonly openPath: (path: string) => Promise<Result<Media>>;
  readonly close: () => void;
  /** Where the file lies; null without one. */
  readonly pathOf: () => string | null;
  /** Hears of each change from here on, with the path. */
  readonly listen: (listener: (media: Media | null, path: string | null) => void) => void;
  /** The file of a token; null for any other token. */
  readonly fileOf: (token: string) => MediaFile | null;
};

const checked = async (path: string): Promise<Result<MediaFile>> => {
  const name = basename(path);
  const kind = mediaKindOf(path);
  if (kind === null) return failure('not-media', `“${name}” is not a kind of video or sound that Caesura opens. It opens ${mediaEndings.join(', ')}.`);
  try {
    const measured = await stat(path);
    if (measured.isDirectory()) return failure('folder', `“${name}” is a folder. Choose a video inside it.`);
    if (!measured.isFile()) return failure('not-a-file', `“${name}” is a device or a pipe, not a file. Save the video as a file first.`);
    if (measured.size === 0) return failure('empty', `“${name}” is empty. Was it copied to its end?`);
    const media: Media = { token: randomUUID(), name, kind: kind.kind, size: measured.size };
    return success({ media, path, contentType: kind.contentType, inode: measured.ino });
  } catch (error) {
    return readFailure(error, path);
  }
};

/** A desk without media. */
export const createMediaDesk = (): MediaDesk => {
  const listeners: ((media: Media | null, path: string | null) => void)[] = [];
  let file: MediaFile | null = null;
  const become = (next: MediaFile | null): void => {
    file = next;
    for (const listener of listeners) listener(next?.media ?? null, next?.path ?? null);
  };
  return {
    read: () => file?.media ?? null,
    openPath: async (path) => {
      const found = await checked(path);
      if (!found.ok) return found;
      become(found.value);
      return success(found.value.media);
    },
    close: () => become(null),
    pathOf: () => file?.path ?? null,
    listen: (listener) => {
      listeners.push(listener);
    },
    fileOf: (token) => (file?.media.token === token ? file : null),
  };
};
