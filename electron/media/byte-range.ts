/** Reads the Range header of a request for a part of a file (RFC 9110, 14.2): one range, as media elements ask. */

/** Bytes from `start` to `end`, both included. */
export type ByteRange = { readonly start: number; readonly end: number };

const form = /^bytes=(\d{0,15})-(\d{0,15})$/;

/** The range that a header asks of `size` bytes; the whole file without one or with one that is not understood; null: it lies outside (416). */
export const byteRange = (header: string | null, size: number): ByteRange | null => {
  const whole: ByteRange = { start: 0, end: size - 1 };
  const parts = header === null ? null : form.exec(header.trim());
  const [from = '', to = ''] = parts?.slice(1) ?? [];
  if (parts === null || (from === '' && to === '')) return size > 0 ? whole : null;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(size - 1, Number(to));
  return start >= size || start > end ? null : { start, end };
};
