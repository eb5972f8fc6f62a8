/** Reads whatever is left as a word; digits in it one by one. */
import { digitByDigit } from '../number-words.ts';
import { words } from '../spoken.ts';
import { reading, type Reader } from '../reader.ts';

/** A word in lower case, without the signs in it; nothing where there are no letters or digits. */
export const readWord: Reader = ({ token }) => {
  const heard = token.text.replace(/\p{Nd}+/gu, (digits) => ` ${digitByDigit(digits.normalize('NFKC'))} `).replace(/[^\p{L}\p{M}\p{N}' -]+/gu, '');
  return reading(words(/\p{L}/u.test(heard) ? heard : ''));
};
