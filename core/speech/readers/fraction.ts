/** Reads fractions: "1/2", "3/4", "2 1/2", "¾". */
import { readAmount, withFraction } from '../amount.ts';
import { cardinal, ordinal, pluralOf } from '../number-words.ts';
import { words } from '../spoken.ts';
import { neighbour, reading, type Reader } from '../reader.ts';

const slashed = /^(\d{1,3})[/⁄](\d{1,3})$/;

const parts: Readonly<Record<string, string>> = { '2': 'half', '4': 'quarter' };

/** "3/4" in words; null unless it is under 1. */
const fractionWords = (text: string): string | null => {
  const [, above = '', below = ''] = slashed.exec(text) ?? [];
  if (above === '' || Number(above) === 0 || Number(above) >= Number(below)) return null;
  const part = parts[below] ?? ordinal(below);
  return `${cardinal(above)} ${above === '1' ? part : pluralOf(part).replace('halfs', 'halves')}`;
};

/** A fraction, alone or after a whole number. */
export const readFraction: Reader = (sight) => {
  const { text } = sight.token;
  const alone = fractionWords(text) ?? (/^[-−]?\d*[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]$/u.test(text) ? (readAmount(text)?.words ?? null) : null);
  if (alone !== null) return reading(words(alone));
  if (!/^\d{1,3}$/.test(text)) return null;
  const next = neighbour(sight, 1);
  const rest = fractionWords(next) ?? (/^[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]$/u.test(next) ? (readAmount(next)?.words ?? null) : null);
  return rest === null ? null : reading(words(withFraction(text, rest)), 2);
};
