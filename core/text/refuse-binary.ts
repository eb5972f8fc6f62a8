/** Tells files that are not text, and what the user should do with each. */
import { type Failure } from '../problem/failure.ts';

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', 'This is a zip or Word (.docx) file, not text. Save it as plain text (UTF-8) and open that.'],
  ['\u00d0\u00cf\u0011\u00e0', 'This is an old Word (.doc) file, not text. Save it as plain text (UTF-8) and open that.'],
  ['{\\rtf', 'This is a rich text (.rtf) file. Save it as plain text (UTF-8) and open that.'],
  ['%PDF', 'This is a PDF, not text. Copy its text into a plain text file (UTF-8) and open that.'],
  ['\u0089PNG', 'This is a picture, not text.'],
  ['\u00ff\u00d8\u00ff', 'This is a picture, not text.'],
  ['GIF8', 'This is a picture, not text.'],
  ['ID3', 'This is a sound file, not text.'],
  ['RIFF', 'This is a sound or video file, not text.'],
  ['\u007fELF', 'This is a program, not text.'],
];

const startsWith = (bytes: Uint8Array, signature: string): boolean =>
  [...signature].every((character, index) => bytes[index] === character.charCodeAt(0));

const isoMedia = (bytes: Uint8Array): boolean => startsWith(bytes.subarray(4), 'ftyp');

/** Why these bytes cannot be a text by how they begin; null where nothing speaks against it. */
export const refuseBinary = (bytes: Uint8Array): Failure | null => {
  const known = SIGNATURES.find(([signature]) => startsWith(bytes, signature));
  if (known) return { code: 'binary', message: known[1] };
  if (isoMedia(bytes)) return { code: 'binary', message: 'This is a sound or video file, not text.' };
  return null;
};
