/**
 * Character code table 00 of EBU Tech 3264 (appendix 2; ISO 6937-2): Latin letters, marks written before their letters. Compared code by code
 * with glibc's ISO 6937 and ttconv's table on 2026-11-26: the same, but that 0xE2 is the Đ of the lower-case đ at 0xF2 here, and Ð there.
 */
import { isUnseen, writtenIn } from '../text/unseen.ts';

/** 0xA0 to 0xBF. */
const rowsAB = '\u00a0¡¢£$¥\0§¤‘“«←↑→↓°±²³×µ¶·÷’”»¼½¾¿';

/** 0xD0 to 0xFF; NUL where there is nothing. */
const rowsDF = '—¹®©™♪¬¦\0\0\0\0⅛⅜⅝⅞ΩÆĐªĦ\0ĲĿŁØŒºÞŦŊŉĸæđðħıĳŀłøœßþŧŋ\u00ad';

/** The marks by their codes, as combining characters: grave, acute, circumflex, tilde, macron, breve, dot, diaeresis, ring, cedilla, double acute, ogonek, caron. */
const marks: ReadonlyMap<number, string> = new Map([
  [0xc1, '\u0300'], [0xc2, '\u0301'], [0xc3, '\u0302'], [0xc4, '\u0303'], [0xc5, '\u0304'], [0xc6, '\u0306'], [0xc7, '\u0307'],
  [0xc8, '\u0308'], [0xca, '\u030a'], [0xcb, '\u0327'], [0xcd, '\u030b'], [0xce, '\u0328'], [0xcf, '\u030c'],
]);

/** Marks after which a space comes stand by themselves. */
const standing: ReadonlyMap<string, string> = new Map(Object.entries({ '\u0301': '´', '\u0304': '¯', '\u0306': '˘', '\u0307': '˙', '\u0308': '¨', '\u030a': '˚', '\u0327': '¸', '\u030b': '˝', '\u0328': '˛', '\u030c': 'ˇ' }));

const codesOfMarks: ReadonlyMap<string, number> = new Map(Array.from(marks, ([code, mark]) => [mark, code]));

const singles: ReadonlyMap<number, string> = new Map(
  [...Array.from(rowsAB, (character, index) => [0xa0 + index, character] as const), ...Array.from(rowsDF, (character, index) => [0xd0 + index, character] as const)].filter(([, character]) => character !== '\0'),
);

const isAscii = (code: number): boolean => code >= 0x20 && code <= 0x7e;

/** The dollar is written as 0x24: every reader takes that for it, and some 0xA4 for the currency sign. */
const codesOfSingles: ReadonlyMap<string, number> = new Map(Array.from(singles, ([code, character]): [string, number] => [character, code]).filter(([character]) => character !== '$'));

/** The bytes of one character; null when the table has none. */
const bytesOf = (character: string): readonly number[] | null => {
  const single = codesOfSingles.get(character);
  if (single !== undefined) return [single];
  const code = character.codePointAt(0) ?? 0;
  if (isAscii(code)) return [code];
  const [letter = '', mark = '', ...more] = Array.from(character.normalize('NFD'));
  const markCode = codesOfMarks.get(mark);
  if (markCode === undefined || more.length > 0 || !/^[A-Za-z]$/.test(letter)) return null;
  return [markCode, letter.charCodeAt(0)];
};

const replacements = new Map(Object.entries({ '…': '...', '–': '-', '‐': '-', '‑': '-', '―': '—', '„': '“', '‚': "'", '‹': '<', '›': '>', '\u202f': ' ', '\u00ad': '', '€': 'EUR', ẞ: 'SS', '♫': '♪', '−': '-', '´': "'", Ð: 'Đ' }));

const replacementOf = (character: string): string => {
  const known = replacements.get(character);
  if (known !== undefined) return known;
  if (bytesOf(character) !== null) return character;
  if (isUnseen(character)) return '';
  if (/^\s$/u.test(character)) return ' ';
  const plain = character.normalize('NFD').replace(/\p{M}/gu, '');
  return plain !== '' && Array.from(plain).every((part) => bytesOf(part) !== null) ? plain : '?';
};

/** A text in the characters of the table: letters lose marks that it has not, what is not seen goes, what it cannot say at all is a question mark. */
export const latinText = (text: string): string => writtenIn(text, replacementOf).normalize('NFC');

/** The characters of a text that are replaced, each once. */
export const replacedLatin = (text: string): readonly string[] => [
  ...new Set(Array.from(text.normalize('NFC')).filter((character) => replacementOf(character) !== character && !/\s/u.test(character))),
];

/** The bytes of a text (of `latinText`), character by character: those of one must not be parted. */
export const latinBytes = (text: string): readonly (readonly number[])[] => Array.from(text, (character) => bytesOf(character) ?? [0x3f]);

/** The text of bytes; codes that the table has not are U+FFFD. */
export const decodeLatin = (bytes: readonly number[]): string => {
  let text = '';
  let waiting = '';
  for (const byte of bytes) {
    const mark = marks.get(byte);
    if (mark !== undefined) {
      // A mark that no letter follows is the mark of none.
      text += waiting === '' ? '' : '\ufffd';
      waiting = mark;
    } else {
      const alone = byte === 0x20 ? standing.get(waiting) : undefined;
      text += alone ?? (isAscii(byte) ? String.fromCharCode(byte) : (singles.get(byte) ?? '\ufffd')) + waiting;
      waiting = '';
    }
  }
  return `${text}${waiting === '' ? '' : '\ufffd'}`.normalize('NFC');
};
