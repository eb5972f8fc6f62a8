/** Tells from its letters which East Asian language a text is in: rows break and glyphs differ by it. */

/** The language of a text with such letters; Korean breaks between words, Japanese and Chinese between letters. */
const languages = [
  ['ko', /\p{Script=Hangul}/u],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['zh', /\p{Script=Han}/u],
] as const;

/** A BCP 47 tag, or null where the letters do not tell. */
export const languageOf = (text: string): string | null => languages.find(([, letters]) => letters.test(text))?.[0] ?? null;
