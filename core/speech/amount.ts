/** Reads the number in front of a unit, a percent sign or a currency: signs, fractions and ranges included. */
import { numberWords, numeral } from './number-words.ts';

/** An amount in words; `one` is true when what follows it stays singular. */
export type Amount = { readonly words: string; readonly one: boolean };

/** Signs before a number, as they are said. */
const signs: Readonly<Record<string, string>> = {
  '-': 'minus', '−': 'minus', '–': 'minus', '+': 'plus', '±': 'plus or minus', '~': 'about', '≈': 'about',
  '<': 'less than', '>': 'more than', '≤': 'at most', '≥': 'at least',
};

/** Written fractions of one character, as they are said on their own. */
const fractions: Readonly<Record<string, string>> = {
  '½': 'one half', '⅓': 'one third', '⅔': 'two thirds', '¼': 'one quarter', '¾': 'three quarters', '⅕': 'one fifth', '⅖': 'two fifths',
  '⅗': 'three fifths', '⅘': 'four fifths', '⅙': 'one sixth', '⅚': 'five sixths', '⅛': 'one eighth', '⅜': 'three eighths', '⅝': 'five eighths', '⅞': 'seven eighths',
};

/** After a whole number "one half" is "a half". */
const asRest = (fraction: string): string => fraction.replace(/^one /, 'a ');

/** "2" and "one half" -> "two and a half". */
export const withFraction = (whole: string, fraction: string): string => `${numberWords(whole)} and ${asRest(fraction)}`;

const plain = new RegExp(`^${numeral}$`);
const range = new RegExp(`^(${numeral})[-–](${numeral})$`);

/** A number without a sign; null when it is none. */
const unsignedAmount = (text: string): Amount | null => {
  if (plain.test(text)) return { words: numberWords(text), one: text === '1' };
  const last = text.at(-1) ?? '';
  const fraction = Object.hasOwn(fractions, last) ? fractions[last] : undefined;
  if (fraction !== undefined) {
    const whole = text.slice(0, -1);
    if (whole === '') return { words: fraction, one: true };
    return /^\d+$/.test(whole) ? { words: withFraction(whole, fraction), one: false } : null;
  }
  const found = range.exec(text);
  if (found?.[1] === undefined || found[2] === undefined) return null;
  return { words: `${numberWords(found[1])} to ${numberWords(found[2])}`, one: false };
};

/** "2.4", "-5", "~300", "10-15", "2½", "1,000"; null for anything else. */
export const readAmount = (text: string): Amount | null => {
  const first = text.charAt(0);
  const sign = Object.hasOwn(signs, first) ? signs[first] : undefined;
  if (sign === undefined) return unsignedAmount(text);
  const rest = unsignedAmount(text.slice(1));
  return rest === null ? null : { words: `${sign} ${rest.words}`, one: rest.one };
};
