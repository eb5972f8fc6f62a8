/** Numbers as they are said in English: cardinals, ordinals, decimals, years, digit by digit. */
import { toCardinal, toOrdinal } from 'n2words/en-US';

/** A number as written: with or without thousands commas and a decimal part. For use inside other patterns. */
export const numeral = String.raw`(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)`;

/** Longer numbers are said digit by digit. */
const mostDigitsAsNumber = 15;

const digitNames = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** "555" -> "five five five"; what is not a digit is passed over. */
export const digitByDigit = (text: string): string =>
  [...text].flatMap((digit) => digitNames[Number(digit)] ?? []).join(' ');

/** "1,234" -> "one thousand two hundred thirty-four"; very long numbers digit by digit. */
export const cardinal = (digits: string): string => {
  const plain = digits.replaceAll(',', '');
  return plain.length > mostDigitsAsNumber ? digitByDigit(plain) : toCardinal(plain);
};

/** "21" -> "twenty-first"; 0 is "zeroth". */
export const ordinal = (digits: string): string => {
  const plain = digits.replaceAll(',', '');
  if (plain.length > mostDigitsAsNumber) return `${digitByDigit(plain)}th`;
  return Number(plain) === 0 ? 'zeroth' : toOrdinal(plain);
};

/** "3.14" -> "three point one four", ".5" -> "point five"; whole numbers as cardinals. */
export const numberWords = (text: string): string => {
  const [whole = '', fraction] = text.split('.');
  if (fraction === undefined) return cardinal(whole);
  const before = whole === '' ? '' : `${cardinal(whole)} `;
  return `${before}point ${digitByDigit(fraction)}`;
};

/** Two digits after an hour or a century: "05" -> "oh five", "00" -> the word given. */
export const pairWords = (pair: string, zero: string): string => {
  if (pair === '00') return zero;
  return pair.startsWith('0') ? `oh ${cardinal(pair.slice(1))}` : cardinal(pair);
};

/** A year of three or four digits: 1998 "nineteen ninety-eight", 2005 "two thousand five", 1905 "nineteen oh five". */
export const yearWords = (digits: string): string => {
  const year = Number(digits);
  if (digits.length !== 4 || (year >= 2000 && year <= 2009) || year % 1000 === 0) return cardinal(digits);
  return `${cardinal(digits.slice(0, 2))} ${pairWords(digits.slice(2), 'hundred')}`;
};

/** The number of a flight, a road or a model: 380 "three eighty", 305 "three oh five", 2019 in pairs, more digit by digit. */
export const modelNumber = (digits: string): string => {
  if (digits.startsWith('0') || digits.length > 4) return digitByDigit(digits);
  if (digits.length < 3) return cardinal(digits);
  if (digits.length === 3) return `${cardinal(digits.slice(0, 1))} ${pairWords(digits.slice(1), 'hundred')}`;
  return yearWords(digits);
};

/** The plural of the last word of a number: "nineteen ninety" -> "nineteen nineties", "third" -> "thirds". */
export const pluralOf = (phrase: string): string => {
  if (phrase.endsWith('y')) return `${phrase.slice(0, -1)}ies`;
  return phrase.endsWith('x') ? `${phrase}es` : `${phrase}s`;
};
