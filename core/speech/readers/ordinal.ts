/** Reads ordinals: "1st", "22nd", "1,000th", "19th-century". */
import { ordinal } from '../number-words.ts';
import { words } from '../spoken.ts';
import { reading, type Reader } from '../reader.ts';

const written = /^(\d{1,3}(?:,\d{3})+|\d+)(?:st|nd|rd|th)$/i;

/** A number with its ending. */
export const readOrdinal: Reader = ({ token }) => {
  const digits = written.exec(token.text)?.[1];
  return digits === undefined ? null : reading(words(ordinal(digits)));
};
