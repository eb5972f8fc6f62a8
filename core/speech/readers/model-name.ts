/** Reads letters and digits in one: "G20", "A380", "F-35", "COVID-19", "H5N1", "5G", "iPhone15". */
import { readCapitals } from '../acronym.ts';
import { modelNumber } from '../number-words.ts';
import { words, type Spoken } from '../spoken.ts';
import { reading, type Reader } from '../reader.ts';

const together = /^(?=.*\d)(?=.*\p{L})[\p{L}\d]+$/u;
const hyphened = /^\p{Lu}{1,5}-\d+\p{Lu}{0,2}$/u;

/** One or two letters beside a digit are spelled, in copy that is all capitals too; longer ones as capitals are. */
const readLetters = (part: string, capitals: boolean): readonly Spoken[] =>
  part.length <= 2 || capitals || /^\p{Lu}+$/u.test(part) ? readCapitalsPart(part) : words(part);

const readCapitalsPart = (part: string): readonly Spoken[] =>
  part.length <= 2 ? [...part.toLowerCase()].map((text): Spoken => ({ kind: 'letter', text })) : readCapitals(part);

/** A name made of letters and digits. */
export const readModelName: Reader = ({ token, capitals }) => {
  if (!together.test(token.text) && !hyphened.test(token.text) && !(capitals && hyphened.test(token.text.toUpperCase()))) return null;
  const parts = token.text.match(/\d+|\p{L}+/gu) ?? [];
  return reading(parts.flatMap((part) => (/^\d/.test(part) ? words(modelNumber(part)) : readLetters(part, capitals))));
};
