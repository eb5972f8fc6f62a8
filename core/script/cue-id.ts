/** The names of cues: a hash of the words and an ordinal among equal ones, the same in every process. */
import type { CueId } from './script.ts';

const digits = '0123456789abcdefghijklmnopqrstuv';

/** 30 bits of a number as six digits of base 32. A table is several times faster than `toString(32)` of large numbers. */
const sixDigits = (bits: number): string =>
  digits.charAt(bits & 31) +
  digits.charAt((bits >>> 5) & 31) +
  digits.charAt((bits >>> 10) & 31) +
  digits.charAt((bits >>> 15) & 31) +
  digits.charAt((bits >>> 20) & 31) +
  digits.charAt((bits >>> 25) & 31);

/** A text's hash: 60 bits as 12 characters (the mixing of cyrb53, public domain: https://github.com/bryc/code). */
export const contentHash = (text: string): string => {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return sixDigits(high) + sixDigits(low);
};

/** Gives the cues of one rundown their ids, in order: the same words get 1, 2, 3, ... behind the same hash. */
export const cueNamer = (): ((text: string) => CueId) => {
  const seen = new Map<string, number>();
  return (text) => {
    const hash = contentHash(text);
    const ordinal = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, ordinal);
    return `${hash}-${ordinal}` as CueId;
  };
};
