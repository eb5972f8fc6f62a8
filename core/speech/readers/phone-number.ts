/** Reads telephone numbers digit by digit: "555-0123", "1-800-555-0199", "+44 20 7946 0958", "0800 123 4567", "call 999". */
import { digitByDigit } from '../number-words.ts';
import { words } from '../spoken.ts';
import { neighbour, reading, type Reader, type Reading, type Sight } from '../reader.ts';

const together = /^\+?(?:\d{1,3}[-.])?(?:\d{3}[-.])?\d{3}[-.]\d{4}$/;
const start = /^(?:\+\d{1,3}|0\d{2,4})$/;
const group = /^\d{2,7}(?:-\d{2,4})?$/;
const area = /^\d{3}$/;
const asking = /^(?:call|dial|phone|ring|text|calling|called|dialled|dialed|calls|to)$/;

/** The most groups of digits that a number written with spaces has. */
const mostGroups = 6;

const digitsOf = (sight: Sight, count: number): Reading => {
  const text = sight.tokens.slice(sight.at, sight.at + count).map((token) => token.text).join('');
  return reading(words(`${text.startsWith('+') ? 'plus ' : ''}${digitByDigit(text)}`), count);
};

/** How many groups of digits follow each other from here. */
const groupsFrom = (sight: Sight): number => {
  let count = 1;
  while (count < mostGroups && group.test(neighbour(sight, count))) count += 1;
  return count;
};

/** Three digits after a word like "call". */
const isShortNumber = (sight: Sight): boolean => /^\d{3}$/.test(sight.token.text) && asking.test(neighbour(sight, -1)) && neighbour(sight, -1) !== 'to';

/** A telephone number that begins here. */
export const readPhoneNumber: Reader = (sight) => {
  const { text } = sight.token;
  if (!/^[+\d]/.test(text)) return null;
  if (together.test(text)) return digitsOf(sight, 1);
  if (area.test(text) && /^\d{3}[-.]\d{4}$/.test(neighbour(sight, 1))) return digitsOf(sight, 2);
  const groups = start.test(text) ? groupsFrom(sight) : 1;
  if (groups > 1) return digitsOf(sight, groups);
  return isShortNumber(sight) ? digitsOf(sight, 1) : null;
};
