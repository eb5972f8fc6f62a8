/** Reads numbers in the words of another language: "3,5 %" in French, "2026年" in Chinese. */
import { languageNumbers, type LanguageNumbers } from '../languages/numbers.ts';
import type { Language } from '../languages/language.ts';
import { words, type Spoken } from '../spoken.ts';
import { neighbour, reading, type Reader } from '../reader.ts';

/** Longer numbers are said digit by digit. */
const mostDigitsAsNumber = 15;

const oneByOne = (digits: string, { cardinal }: LanguageNumbers, between = ' '): string => [...digits].map((digit) => cardinal(digit)).join(between);

/** A written number in words: thousands marks dropped, the decimal mark made a full stop. */
const sayNumber = (written: string, numbers: LanguageNumbers): string => {
  const [whole = '', decimals = ''] = written.split(numbers.decimalMark);
  const plain = whole.replace(/\D/g, '');
  if (plain.length > mostDigitsAsNumber || decimals.length > mostDigitsAsNumber) return oneByOne(written.replace(/\D/g, ''), numbers);
  const digits = decimals.replace(/\D/g, '');
  return numbers.cardinal(digits === '' ? plain : `${plain}.${digits}`);
};

/** One sign or number of the token. */
const sayPart = (part: string, numbers: LanguageNumbers): string => {
  if (/^\d/.test(part)) return sayNumber(part, numbers);
  return part === '%' || part === '$' || part === '€' || part === '£' ? numbers.signs[part] : '';
};

/** Percent said first moves in front of its number. */
const inSpokenOrder = (found: readonly string[], { percentFirst }: LanguageNumbers): readonly string[] =>
  percentFirst === true && found.includes('%') ? ['%', ...found.filter((part) => part !== '%')] : found;

/** The reader of numbers in one language. Chinese years are said digit by digit. */
export const foreignNumberReader = (language: Exclude<Language, 'en'>): Reader => {
  const numbers = languageNumbers[language];
  return (sight) => {
    const { text } = sight.token;
    if (!/^[^\p{L}]*\d[^\p{L}]*$/u.test(text)) return null;
    if (language === 'zh' && /^\d{4}$/.test(text) && neighbour(sight, 1).startsWith('年')) return reading(words(oneByOne(text, numbers, '')));
    const found = text.match(/\d+(?:[.,]\d+)*|[%$€£]/g) ?? [];
    return reading(inSpokenOrder(found, numbers).flatMap((part): readonly Spoken[] => words(sayPart(part, numbers))));
  };
};
