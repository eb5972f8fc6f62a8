/** Reads what is joined by hyphens, slashes and signs, part by part: "US-led", "and/or", "AT&T", "4-year-old". */
import { letters, words } from '../spoken.ts';
import { reading, type Reader } from '../reader.ts';

/** The parts of a compound: words, numbers, possessives, and the signs that are said. */
const parts = /[$€£]?\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}]*|[\p{L}\p{M}][\p{L}\p{M}']*(?:\p{N}+[\p{L}\p{N}]*)?|[&+=@%°×€£$]/gu;

/** Letters joined by "&": firms and question hours, never words. */
const firm = /^\p{L}{1,2}(?:&\p{L}{1,2})+$/u;

/** Reads each part with the other readers; signs that are not said part the words only. */
export const readCompound: Reader = ({ token, readParts }) => {
  if (firm.test(token.text)) return reading(token.text.split('&').flatMap((part, at) => [...(at > 0 ? words('and') : []), ...letters(part)]));
  const found = token.text.match(parts) ?? [];
  return found.length === 1 && found[0] === token.text ? null : reading(readParts(found));
};
