/**
 * The characters of CEA-608 by their codes (basic, special and extended sets), with stand-ins for others. Compared character by character with
 * the tables of libcaption, pycaption, ttconv and ffmpeg on 2026-11-26. They differ in a few: 0x27 is the straight apostrophe here (two of them
 * show the curly one), 0x12 0x29 the straight one again (three of four), 0x13 0x37 the broken bar (two), and the corners are light lines (three).
 */
import { isUnseen, writtenIn } from '../text/unseen.ts';

/** 0x20 to 0x7F. One apostrophe serves as the straight and the curly one: decoders show it as either. */
const basic =
  ' !"#$%&\'()á+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[é]íóúabcdefghijklmnopqrstuvwxyzç÷Ññ█';

/** 0x11 0x30 to 0x3F; 0x39 is a transparent space. */
const special = '®°½¿™¢£♪à\u00a0èâêîôû';

/** 0x12 0x20 to 0x3F and 0x13 0x20 to 0x3F. Each takes the place of the basic character before it. */
const extended12 = 'ÁÉÓÚÜü‘¡*\'—©℠•“”ÀÂÇÈÊËëÎÏïÔÙùÛ«»';
const extended13 = 'ÃãÍÌìÒòÕõ{}\\^_|~ÄäÖöß¥¤¦ÅåØø┌┐└┘';

/** How a character is sent: one byte, or two after which nothing follows, or two that replace the `stand-in` before them. */
export type Code608 =
  | { readonly kind: 'basic'; readonly byte: number }
  | { readonly kind: 'special'; readonly bytes: readonly [number, number] }
  | { readonly kind: 'extended'; readonly bytes: readonly [number, number]; readonly standIn: number };

const entries = (set: string, first: number): readonly (readonly [string, readonly [number, number]])[] =>
  Array.from(set, (character, index) => [character, [first, 0x20 + index] as const]);

/** What older decoders show in place of an extended character: the letter without its mark, or something like it. */
const standIns = new Map(Object.entries({ '‘': "'", '“': '"', '”': '"', '—': '-', '•': '.', '«': '"', '»': '"', '{': '(', '}': ')', '|': '/', '¦': '/', '~': '-', ß: 's', Ø: 'O', ø: 'o', '©': 'c', '℠': 's', '¥': 'Y', '¤': 'o', '¡': '!', _: '-', '\\': '/', '^': "'", '*': '.' }));

const byteOf = (character: string): number => 0x20 + basic.indexOf(character);

const standInOf = (character: string): number => {
  const plain = standIns.get(character) ?? character.normalize('NFD').charAt(0);
  return byteOf(basic.includes(plain) ? plain : '+');
};

const codes: ReadonlyMap<string, Code608> = new Map<string, Code608>([
  ...[...entries(extended12, 0x12), ...entries(extended13, 0x13)].map(([character, bytes]): readonly [string, Code608] => [
    character,
    { kind: 'extended', bytes, standIn: standInOf(character) },
  ]),
  ...Array.from(special, (character, index): readonly [string, Code608] => [character, { kind: 'special', bytes: [0x11, 0x30 + index] }]),
  ...Array.from(basic, (character, index): readonly [string, Code608] => [character, { kind: 'basic', byte: 0x20 + index }]),
  // The extended apostrophe is never sent: many decoders show something else.
  ['’', { kind: 'basic', byte: byteOf("'") }],
]);

/** The code of a character; null when CEA-608 has none. */
export const codeOf608 = (character: string): Code608 | null => codes.get(character) ?? null;

/** The character of a basic code (0x20 to 0x7F). */
export const basicCharacter = (byte: number): string => basic.charAt(byte - 0x20);

/** The character of a special code (0x11 and 0x30 to 0x3F); the transparent space is a space. */
export const specialCharacter = (second: number): string => special.charAt(second - 0x30).replace('\u00a0', ' ');

/** The character of an extended code (0x12 or 0x13, and 0x20 to 0x3F). */
export const extendedCharacter = (first: number, second: number): string =>
  (first === 0x12 ? extended12 : extended13).charAt(second - 0x20);

const replacements = new Map(Object.entries({ '’': "'", '…': '...', '–': '-', '‐': '-', '‑': '-', '―': '—', '„': '"', '‚': "'", '‹': '<', '›': '>', '\u00a0': ' ', '\u202f': ' ', '€': 'EUR', Œ: 'OE', œ: 'oe', Æ: 'AE', æ: 'ae', Ł: 'L', ł: 'l', Đ: 'D', đ: 'd', ẞ: 'SS', '→': '->', '×': 'x', '‒': '-', '`': "'", '´': "'", '♫': '♪', '│': '|' }));

/** Something like a character in those of CEA-608; null where there is nothing. */
const likenessOf = (character: string): string | null => {
  const known = replacements.get(character);
  if (known !== undefined) return known;
  if (codes.has(character)) return character;
  if (isUnseen(character)) return '';
  if (/^\s$/u.test(character)) return ' ';
  const plain = character.normalize('NFD').replace(/\p{M}/gu, '');
  return plain !== '' && Array.from(plain).every((part) => codes.has(part)) ? plain : null;
};

/** A text in the characters of CEA-608: letters lose marks that it has not, what is not seen goes, what it cannot say at all is a question mark. */
export const text608 = (text: string): string => writtenIn(text, (character) => likenessOf(character) ?? '?');

/** True where every character of a text has something like it in CEA-608: `text608` then writes no question mark for one. */
export const hasLikeness608 = (text: string): boolean => Array.from(text.normalize('NFC')).every((character) => likenessOf(character) !== null);

/** The characters of a text that are replaced, each once. An apostrophe that becomes straight is not worth a word. */
export const replaced608 = (text: string): readonly string[] => [
  ...new Set(Array.from(text.normalize('NFC')).filter((character) => !codes.has(character) && !/\s/u.test(character))),
];
