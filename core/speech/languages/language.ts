/** The languages whose numbers are read in their own words, and how a text's language is guessed from its writing. */
import { writingSystemOf, type WritingSystem } from '../writing-system.ts';

/** A language by its ISO 639-1 code. */
export type Language = 'en' | 'fr' | 'de' | 'es' | 'it' | 'pt' | 'nl' | 'ru' | 'ar' | 'he' | 'hi' | 'th' | 'ko' | 'ja' | 'zh' | 'el';

const bySystem: Readonly<Record<WritingSystem, Language>> = {
  latin: 'en', cyrillic: 'ru', greek: 'el', arabic: 'ar', hebrew: 'he', indic: 'hi', thai: 'th', hangul: 'ko', kana: 'ja', han: 'zh',
};

/** Letters beyond the Latin alphabets and their accents, whichever writing they are. */
const beyondLatin = /[\u0370-\u1DFF\u1F00-\u1FFF\u2E80-\uD7FF\uF900-\uFDFF\uFE70-\uFEFF\uFF66-\uFF9F]|[\uD840-\uD88D][\uDC00-\uDFFF]/;

const isLetter = /\p{L}/u;

/** How many letters of each writing a text has, and whether Latin words outnumber the rest. */
const countSystems = (text: string): ReadonlyMap<WritingSystem, number> => {
  const counts = new Map<WritingSystem, number>();
  for (const letter of text) {
    if (!isLetter.test(letter)) continue;
    const system = writingSystemOf(letter.codePointAt(0) ?? 0);
    counts.set(system, (counts.get(system) ?? 0) + 1);
  }
  return counts;
};

/** A syllable sign carries about what four letters do: a Chinese sentence with a long Latin name in it stays Chinese. */
const weights: Readonly<Record<WritingSystem, number>> = { latin: 1, cyrillic: 1, greek: 1, arabic: 1, hebrew: 1, indic: 2, thai: 2, hangul: 4, kana: 4, han: 4 };

/** Japanese mixes kana with Chinese characters; a little kana among very many of them is a quoted name. */
const isJapanese = (counts: ReadonlyMap<WritingSystem, number>): boolean => {
  const of = (system: WritingSystem): number => counts.get(system) ?? 0;
  const kana = of('kana');
  return kana > 0 && kana * 8 >= of('han') && kana >= of('hangul') && (kana + of('han')) * weights.kana >= of('latin');
};

/** The language that a text's numbers are read in: by its writing, English for Latin letters, Chinese for Han alone. */
export const guessLanguage = (text: string): Language => {
  if (!beyondLatin.test(text)) return 'en';
  const counts = countSystems(text);
  if (isJapanese(counts)) return 'ja';
  const [main] = [...counts].toSorted(([one, ofOne], [other, ofOther]) => ofOther * weights[other] - ofOne * weights[one]);
  return main === undefined ? 'en' : bySystem[main[0]];
};

/** True for a text with letters that no Latin alphabet has. */
export const isBeyondLatin = (text: string): boolean => beyondLatin.test(text);
