/** Guesses the encoding of bytes that carry no byte order mark, in the order of reliability.md, "Encoding". */
import { detect } from 'jschardet';

/** Statistics look at so many bytes at most. */
const SAMPLE_BYTES = 262_144;

/** Under this confidence a short Western text gets random answers: Windows-1252 is the better guess (measured on 16 samples). */
const LEAST_CONFIDENCE = 0.2;

/** The detector's names for encodings that the Encoding Standard calls otherwise. */
const ALIASES: Readonly<Record<string, string>> = { cp949: 'euc-kr', cp932: 'shift_jis', cp874: 'windows-874', 'tis-620': 'windows-874' };

type Parity = { readonly even: number; readonly odd: number };

const countNuls = (bytes: Uint8Array): Parity => {
  let even = 0;
  let odd = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  return { even, odd };
};

/** Latin text in UTF-16 has a NUL in every second byte: the high byte, which little-endian puts last. */
const utf16ByNuls = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const { even, odd } = countNuls(bytes);
  const many = bytes.length / 2 / 4;
  if (odd > many && even * 20 < odd) return 'utf-16le';
  if (even > many && odd * 20 < even) return 'utf-16be';
  return null;
};

const isStrictUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Any prose has a space, a line end or a CJK stop about once in sixty characters; wrongly paired bytes have not. */
const readsAsProse = (text: string): boolean => {
  let breaks = 0;
  for (const character of text) {
    if (/[\u{10000}-\u{10ffff}\ue000-\uf8ff\ufffd\p{Cn}]/u.test(character)) return false;
    if (' \n\r\u3000。、，．'.includes(character)) breaks += 1;
  }
  return breaks * 60 >= text.length;
};

/** UTF-16 of other scripts has NULs only at spaces and line ends: try both orders and see whether prose comes out. */
const utf16ByPlausibility = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (bytes.length < 8 || bytes.length % 2 === 1) return null;
  const sample = bytes.subarray(0, 4096);
  const { even, odd } = countNuls(sample);
  if (even + odd === 0) return null;
  const label = odd >= even ? 'utf-16le' : 'utf-16be';
  return readsAsProse(new TextDecoder(label).decode(sample)) ? label : null;
};

const byStatistics = (bytes: Uint8Array): string => {
  const { encoding, confidence } = detect(bytes.subarray(0, SAMPLE_BYTES));
  if (!encoding || confidence < LEAST_CONFIDENCE) return 'windows-1252';
  const label = ALIASES[encoding.toLowerCase()] ?? encoding.toLowerCase();
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'windows-1252';
  }
};

/** The label of the encoding that these bytes are most likely in; the Encoding Standard knows every label it gives. */
export const guessEncoding = (bytes: Uint8Array): string => {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  return utf16ByNuls(sample) ?? (isStrictUtf8(bytes) ? 'utf-8' : (utf16ByPlausibility(bytes) ?? byStatistics(bytes)));
};
