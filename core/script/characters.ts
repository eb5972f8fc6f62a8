/** Questions about single characters that several rules ask: is it blank, a word's, lower case? */

/** True for white space, a byte order mark and the masked brackets of a line; `code` is a UTF-16 unit. */
export const isBlank = (code: number): boolean => {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return false;
  if (code < 0x2000) return code === 0xa0 || code === 0x1680;
  return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff;
};

const wordCharacter = /[\p{L}\p{N}]/u;

/** True when a text holds anything that can be read aloud: a letter or a digit of any script. */
export const hasWord = (text: string): boolean => wordCharacter.test(text);

const isPlainWord = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

/** True when the character at an index is a letter or a digit of any script. */
export const isWordAt = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  if (code < 0x80) return isPlainWord(code);
  const point = text.codePointAt(index);
  return point !== undefined && wordCharacter.test(String.fromCodePoint(point));
};

const digit = /\p{Nd}/u;

/** True when the character at an index is a decimal digit of any script. */
export const isDigitAt = (text: string, index: number): boolean => digit.test(text.charAt(index));

// Georgian has no capitals in running text, yet Unicode calls its letters lower case.
const lowerCase = /(?![\u10d0-\u10ff])\p{Ll}/u;

/** True when the character at an index is a lower-case letter of a script whose sentences begin with capitals. */
export const isLowerCaseAt = (text: string, index: number): boolean => lowerCase.test(text.charAt(index));

const unspacedScript = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** True when the character at an index is of a script that writes no spaces between sentences. */
export const isUnspacedAt = (text: string, index: number): boolean => unspacedScript.test(text.charAt(index));

/** Index of the first character at or after `from` that is not blank; the text's length without one. */
export const skipBlanks = (text: string, from: number): number => {
  let index = from;
  while (index < text.length && isBlank(text.charCodeAt(index))) index += 1;
  return index;
};
