/** Serves the sound of takes to the operator's window: by a take's name, never by a path, in the ranges that a player asks for. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { answerHeaders } from '../security/headers.ts';
import { isOwnAddress, ownOrigin } from '../security/own-origin.ts';

/** Where a take's sound is found. */
export const soundAddress = (id: string): string => `${ownOrigin}/take-sound/${id}.webm`;

/** The id of the take whose sound an address asks for; null: it asks for something else. */
export const soundAsked = (address: string): string | null => {
  if (!isOwnAddress(address)) return null;
  return /^\/take-sound\/(?<id>[0-9a-z-]{1,64})\.webm$/.exec(new URL(address).pathname)?.groups?.['id'] ?? null;
};

/** The bytes that a range header asks for, of so many; all of them without one. Null: it cannot be met. */
export const askedRange = (header: string | null, size: number): { readonly from: number; readonly to: number } | null => {
  if (header === null) return { from: 0, to: size - 1 };
  const found = /^bytes=(?<from>\d{0,15})-(?<to>\d{0,15})$/.exec(header);
  const { from = '', to = '' } = found?.groups ?? {};
  if (from === '' && to === '') return null;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return first > last ? null : { from: first, to: last };
};

/** Answers a request for a sound from the file that `find` gives for the take. */
export const serveSound = async (id: string, range: string | null, find: (id: string) => Promise<string | null>): Promise<Response> => {
  const path = await find(id);
  const size = path === null ? 0 : await stat(path).then((file) => file.size, () => 0);
  const headers = answerHeaders('audio/webm');
  if (path === null || size === 0) return new Response(null, { status: 404, headers });
  const asked = askedRange(range, size);
  if (asked === null) return new Response(null, { status: 416, headers: { ...headers, 'Content-Range': `bytes */${size}` } });
  const { from, to } = asked;
  const body = Readable.toWeb(createReadStream(path, { start: from, end: to })) as ReadableStream<Uint8Array>;
  const lengths = { 'Accept-Ranges': 'bytes', 'Content-Length': String(to - from + 1) };
  if (range === null) return new Response(body, { headers: { ...headers, ...lengths } });
  return new Response(body, { status: 206, headers: { ...headers, ...lengths, 'Content-Range': `bytes ${from}-${to}/${size}` } });
};

/** A place where the one who knows the sounds says so: sessions are guarded before the takes are read. */
export type SoundSource = { readonly find: (id: string) => Promise<string | null>; readonly lend: (find: (id: string) => Promise<string | null>) => void };

/** A source that knows no sound yet. */
export const createSoundSource = (): SoundSource => {
  let lent: (id: string) => Promise<string | null> = () => Promise.resolve(null);
  return {
    find: (id) => lent(id),
    lend: (find) => {
      lent = find;
    },
  };
};
