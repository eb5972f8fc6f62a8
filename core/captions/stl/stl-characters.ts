/** The character code tables of EBU STL (Tech 3264, 4.2, CCT): Latin, and ISO 8859 for Cyrillic, Arabic, Greek and Hebrew; which one a track needs. */
import type { Track } from '../track.ts';
import { isUnseen, writtenIn } from '../text/unseen.ts';
import { decodeLatin, latinBytes, latinText, replacedLatin } from './latin-characters.ts';

/** A table, as texts are written and read in it. */
export type StlCharacters = {
  /** As the file names it (CCT). */
  readonly code: string;
  /** A text in the characters of the table. */
  readonly text: (text: string) => string;
  /** The characters of a text that are replaced, each once. */
  readonly replaced: (text: string) => readonly string[];
  /** The bytes of a text (of `text`), character by character. */
  readonly bytes: (text: string) => readonly (readonly number[])[];
  readonly decode: (bytes: readonly number[]) => string;
};

/** Table 00. */
export const latin: StlCharacters = { code: '00', text: latinText, replaced: replacedLatin, bytes: latinBytes, decode: decodeLatin };

/** What stands in for signs that the other alphabets' tables have not. */
const signs = new Map(Object.entries({ '…': '...', '–': '-', '—': '-', '―': '-', '‐': '-', '‑': '-', '−': '-', '„': '"', '“': '"', '”': '"', '«': '"', '»': '"', '‹': '<', '›': '>', '‘': "'", '’': "'", '‚': "'", '´': "'", '€': 'EUR', ß: 'ss', ẞ: 'SS' }));

const question = 0x3f;

/** A table of ISO 8859: ASCII below, its alphabet from 0xA0; a soft hyphen is nothing. */
const ofIso8859 = (code: string, part: number): StlCharacters => {
  const decoder = new TextDecoder(`iso-8859-${String(part)}`);
  const decode = (bytes: readonly number[]): string => decoder.decode(Uint8Array.from(bytes));
  const upper = Array.from({ length: 0x60 }, (_, index) => 0xa0 + index);
  const codes = new Map(upper.map((byte): [string, number] => [decode([byte]), byte]).filter(([character]) => !/[\u00ad\ufffd]/u.test(character)));
  const codeOf = (character: string): number | null => (/^[\x20-\x7e]$/.test(character) ? character.charCodeAt(0) : (codes.get(character) ?? null));
  const replacementOf = (character: string): string => {
    if (codeOf(character) !== null) return character;
    if (isUnseen(character)) return '';
    if (/^\s$/u.test(character)) return ' ';
    const plain = signs.get(character) ?? character.normalize('NFD').replace(/\p{M}/gu, '');
    return plain !== '' && Array.from(plain).every((one) => codeOf(one) !== null) ? plain : '?';
  };
  return {
    code,
    text: (text) => writtenIn(text, replacementOf),
    replaced: (text) => [...new Set(Array.from(text.normalize('NFC')).filter((character) => codeOf(character) === null && !/\s/u.test(character)))],
    bytes: (text) => Array.from(text, (character) => [codeOf(character) ?? question]),
    decode,
  };
};

/** Tables 01 to 04. */
const others: readonly StlCharacters[] = [ofIso8859('01', 5), ofIso8859('02', 6), ofIso8859('03', 7), ofIso8859('04', 8)];

/** The table that a file names; null when there is none of that name. */
export const charactersNamed = (code: string): StlCharacters | null => [latin, ...others].find((table) => table.code === code) ?? null;

/** The table that has most letters of a track: of those that have as many the `wanted` one, else Latin. */
export const charactersFor = (track: Track, wanted = latin.code): StlCharacters => {
  const first = charactersNamed(wanted) ?? latin;
  const letters = new Map<string, number>();
  for (const { lines } of track) {
    for (const [letter] of lines.join('').normalize('NFC').matchAll(/[^\x00-\x7f]/gu)) if (/\p{L}/u.test(letter)) letters.set(letter, (letters.get(letter) ?? 0) + 1);
  }
  if (letters.size === 0) return first;
  const lacks = (table: StlCharacters): number => table.replaced([...letters.keys()].join('')).reduce((sum, letter) => sum + (letters.get(letter) ?? 0), 0);
  return [latin, ...others].reduce((best, table) => (lacks(table) < lacks(best) ? table : best), first);
};
