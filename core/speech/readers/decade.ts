/** Reads decades: "1990s", "'90s", "20s", "1900s", "2010's". */
import { cardinal, pluralOf, yearWords } from '../number-words.ts';
import { words } from '../spoken.ts';
import { reading, type Reader } from '../reader.ts';

const decade = /^'?((?:1\d|20)\d0|[1-9]0)'?s$/i;

/** The tens of a century or of an age: "nineteen nineties", "nineties". */
export const readDecade: Reader = ({ token }) => {
  const digits = decade.exec(token.text)?.[1];
  if (digits === undefined) return null;
  return reading(words(pluralOf(digits.length === 4 ? yearWords(digits) : cardinal(digits))));
};
