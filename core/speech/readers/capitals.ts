/** Reads words in capitals and their plurals: "FBI", "NATO", "MPs", "NEVER", and brands of mixed case: "iPhone", "PhD". */
import { readCapitals } from '../acronym.ts';
import { letters, words, type Spoken } from '../spoken.ts';
import { mixedCase, spelledAlways } from '../tables/acronyms.ts';
import { reading, type Reader } from '../reader.ts';

/** The "s" of MPs is heard with the last letter. */
const asPlural = (spoken: readonly Spoken[]): readonly Spoken[] =>
  spoken.map((heard, at) => (at === spoken.length - 1 && heard.kind !== 'pause' ? { kind: heard.kind, text: `${heard.text}s` } : heard));

/** Capitals by themselves, known acronyms in any case. */
export const readCapitalWord: Reader = ({ token }) => {
  const { text } = token;
  const mixed = mixedCase.get(text);
  if (mixed !== undefined) return reading(words(mixed));
  if (/^\p{Lu}{2,}$/u.test(text)) return reading(readCapitals(text));
  const singular = /^(\p{Lu}{2,})'?s$/u.exec(text)?.[1];
  if (singular !== undefined) return reading(asPlural(readCapitals(singular)));
  return spelledAlways.has(text.toLowerCase()) ? reading(letters(text)) : null;
};
