/** Turns a file's bytes into text, whatever a newsroom's systems wrote them in; the same text for the CLI and the window. */
import { type Result, failure, success } from '../problem/failure.ts';
import { guessEncoding } from './guess-encoding.ts';
import { refuseBinary } from './refuse-binary.ts';
import { mendWindows1252 } from './windows-1252.ts';

/** The most bytes of a text that are read: 20 MB (reliability.md, "Untrusted files"). */
export const LARGEST_TEXT_BYTES = 20_000_000;

/** A file's text and what it was read as; a byte order mark is not part of the text. */
export type DecodedText = { readonly text: string; readonly encoding: string; readonly hadBom: boolean };

/** Over this share of control characters a file is not prose; under the count it is prose with a few strays. */
const CONTROL_SHARE = 0.01;
const CONTROL_COUNT = 8;

const byteOrderMark = (bytes: Uint8Array): { readonly encoding: string; readonly length: number } | null => {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
};

const isControl = (code: number): boolean =>
  (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || (code >= 127 && code <= 159 && code !== 133);

const looksBinary = (text: string): boolean => {
  let controls = 0;
  let replaced = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isControl(code)) controls += 1;
    else if (code === 0xfffd) replaced += 1;
  }
  const strays = controls + replaced;
  return (strays > CONTROL_COUNT && strays > text.length * CONTROL_SHARE) || (controls > 0 && controls === text.length);
};

const decode = (bytes: Uint8Array, encoding: string): string => {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return encoding === 'windows-1252' ? mendWindows1252(text) : text;
};

/**
 * The text in a file's bytes: by byte order mark, UTF-16 by its NULs, strict UTF-8, else by statistics.
 * An empty file is an empty text. Refused: `too-large` (over 20 MB), `binary` (with what the file is, where that is known).
 */
export const decodeText = (bytes: Uint8Array): Result<DecodedText> => {
  if (bytes.length > LARGEST_TEXT_BYTES) {
    return failure('too-large', `The file has ${Math.ceil(bytes.length / 1e6)} MB; a text may have 20 MB. Split it and open the parts.`);
  }
  const refused = refuseBinary(bytes);
  if (refused) return { ok: false, error: refused };
  const mark = byteOrderMark(bytes);
  const content = mark ? bytes.subarray(mark.length) : bytes;
  const encoding = mark?.encoding ?? guessEncoding(content);
  const text = decode(content, encoding);
  if (looksBinary(text)) {
    return failure('binary', 'This file is not text: most of it is not readable characters. Save it as plain text (UTF-8) and open that.');
  }
  return success({ text, encoding, hadBom: mark !== null });
};
