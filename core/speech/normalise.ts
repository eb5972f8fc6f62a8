/** Brings a text into the one shape that the readers know: composed letters, plain digits, no copy in capitals. */
import { isBeyondLatin } from './languages/language.ts';
import { spelledAlways, stressed, wordAcronyms } from './tables/acronyms.ts';

/** The zeros of the digits that news copy is written with, beside ours. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0x1040, 0x17e0, 0xff10] as const;

const plainDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((first) => code >= first && code < first + 10);
  return zero === undefined ? digit : String(code - zero);
};

/** Signs of full width, and signs that have an everyday twin. */
const twins: Readonly<Record<string, string>> = { '％': '%', '＄': '$', '￥': '¥', '．': '.', '﹪': '%', '٪': '%', '٫': '.', '٬': ',' };

const beyond = String.raw`\u0370-\u1DFF\u1F00-\u1FFF\u2E80-\u3000\u3003-\uD7FF\uF900-\uFDFF\uFE70-\uFEFC\uFF66-\uFF9F`;

/** Where a number or a Latin name meets letters of another writing without a space, and after marks of full width. */
const seams = new RegExp(`(?<=[${beyond}])(?=[\\dA-Za-z$€£])|(?<=[\\dA-Za-z%$€£])(?=[${beyond}])|(?<=[，、；：。！？।])(?=\\S)`, 'g');

/** Thousands parted by a space that does not break. */
const thousands = /(?<=\d)[\u00A0\u202F](?=\d{3}(?!\d))/g;

const beyondAscii = /[\u0080-\uFFFF]/;

/** Composed, with plain digits; other writings parted from numbers and Latin names. */
export const normaliseText = (text: string): string => {
  if (!beyondAscii.test(text)) return text;
  const plain = text
    .normalize('NFC')
    .replace(/\p{Nd}/gu, plainDigit)
    .replace(/[％＄￥．﹪٪٫٬]/g, (sign) => twins[sign] ?? sign)
    .replace(thousands, '');
  return isBeyondLatin(plain) ? plain.replace(seams, ' ') : plain;
};

/** Enough words to tell by. */
const wordsLookedAt = 40;

/** An acronym that stands in capitals in any copy. */
const isAcronym = (word: string): boolean => spelledAlways.has(word) || wordAcronyms.has(word);

/**
 * True for copy set all in capitals: no small letter, two words at least, and one of them no acronym (four letters or
 * more, or a word such as THE), or three without a known acronym. There capitals tell nothing, so it is read as if in small letters.
 */
export const isAllCapitals = (text: string): boolean => {
  if (/\p{Ll}/u.test(text)) return false;
  const found: string[] = [];
  for (const [word] of text.matchAll(/\p{Lu}{2,}/gu)) {
    found.push(word.toLowerCase());
    if (found.length === wordsLookedAt) break;
  }
  if (found.length < 2) return false;
  return found.some((word) => stressed.has(word) || (word.length > 3 && !isAcronym(word))) || (found.length > 2 && !found.some(isAcronym));
};
