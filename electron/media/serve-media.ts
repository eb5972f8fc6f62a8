/** Answers requests for the chosen video or sound, part by part, as media elements ask for it. */
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { answerHeaders } from '../security/headers.ts';
import { isOwnAddress } from '../security/own-origin.ts';
import { byteRange } from './byte-range.ts';
import type { MediaDesk, MediaFile } from './media-desk.ts';

const refusal = (status: number, more: Readonly<Record<string, string>> = {}): Response =>
  new Response(null, { status, headers: { ...answerHeaders('text/plain; charset=utf-8'), ...more } });

/** The token that an address asks for: `/media/<token>` and nothing more; null for any other address. */
export const mediaToken = (address: string): string | null =>
  isOwnAddress(address) ? (/^\/media\/([0-9a-f-]{36})$/.exec(new URL(address).pathname)?.[1] ?? null) : null;

/** The same file as when it was chosen: not another one that took its name. */
const isSame = async (handle: FileHandle, file: MediaFile): Promise<number | null> => {
  const measured = await handle.stat();
  return measured.isFile() && measured.ino === file.inode ? measured.size : null;
};

const answer = async (handle: FileHandle, file: MediaFile, header: string | null): Promise<Response> => {
  const size = await isSame(handle, file);
  const range = size === null ? null : byteRange(header, size);
  if (size === null || range === null) {
    await handle.close();
    return size === null ? refusal(404) : refusal(416, { 'Content-Range': `bytes */${String(size)}` });
  }
  const { start, end } = range;
  // The stream closes the file at its end, and when the window asks no more.
  const stream = handle.createReadStream({ start, end, autoClose: true });
  stream.on('error', () => undefined);
  const headers = {
    ...answerHeaders(file.contentType),
    'Accept-Ranges': 'bytes',
    'Content-Length': String(end - start + 1),
    'Content-Range': `bytes ${String(start)}-${String(end)}/${String(size)}`,
  };
  return new Response(Readable.toWeb(stream) as ReadableStream, { status: header === null ? 200 : 206, headers });
};

/** The answer to one request: the bytes asked for, or a bare status (403 address, 404 token or file, 405 method, 416 range). */
export const serveMedia = async (desk: Pick<MediaDesk, 'fileOf'>, request: { readonly method: string; readonly url: string; readonly headers: Headers }): Promise<Response> => {
  if (request.method !== 'GET') return refusal(405);
  const token = mediaToken(request.url);
  if (token === null) return refusal(403);
  const file = desk.fileOf(token);
  if (file === null) return refusal(404);
  try {
    const handle = await open(file.path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    return await answer(handle, file, request.headers.get('range'));
  } catch {
    return refusal(404);
  }
};
