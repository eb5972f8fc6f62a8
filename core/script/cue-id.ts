/** The names of cues: a hash of the words and an ordinal among equal ones, the same in every process. */
import type { CueId } from './script.ts';

/** 53 bits of a text's hash in base 36 (cyrb53, public domain: https://github.com/bryc/code). */
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
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
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
