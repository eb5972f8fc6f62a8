/** Turns a request to the app's own scheme into a relative path, or refuses it: the pure half of the protocol's safety. */
import { contentTypeOf } from './content-type.ts';
import { isOwnAddress } from './own-origin.ts';

/** What a request asks for, or the HTTP status that refuses it. */
export type RequestedPath =
  | { readonly ok: true; readonly path: string; readonly contentType: string }
  | { readonly ok: false; readonly status: 400 | 403 | 404 | 405 };

const refused = (status: 400 | 403 | 404 | 405): RequestedPath => ({ ok: false, status });

/** Decodes percent escapes once; null when they are malformed. */
const decodeOnce = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** A segment that names one thing below its folder: not empty, not `.` or `..`, no drive letter or stream, not hidden. */
const isPlainSegment = (segment: string): boolean => segment !== '' && !segment.startsWith('.') && !segment.includes(':');

/** Checks one request: GET, our host, decoded once, no NUL or backslash, plain segments, a served extension. */
export const requestedPath = (method: string, address: string): RequestedPath => {
  if (method !== 'GET') return refused(405);
  if (!isOwnAddress(address)) return refused(403);
  const path = decodeOnce(new URL(address).pathname);
  if (path === null || path.includes('\0') || path.includes('\\')) return refused(400);
  const relative = path.slice(1);
  if (!relative.split('/').every(isPlainSegment)) return refused(403);
  const contentType = contentTypeOf(relative);
  return contentType === null ? refused(404) : { ok: true, path: relative, contentType };
};
