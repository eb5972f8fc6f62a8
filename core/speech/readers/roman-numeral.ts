/** Reads roman numerals behind a name: "Henry VIII", "World War II", "Super Bowl LIX". */
import { cardinal, ordinal } from '../number-words.ts';
import { words } from '../spoken.ts';
import { isCapitalised, neighbour, reading, written, type Reader, type Sight } from '../reader.ts';

const roman = /^(?=[ivxl])(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/;
const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** 1 to 99; null for what is no numeral. */
const valueOf = (text: string): number | null => {
  if (!roman.test(text)) return null;
  const digits = [...text].map((letter) => values[letter] ?? 0);
  return digits.reduce((sum, digit, at) => (digit < (digits[at + 1] ?? 0) ? sum - digit : sum + digit), 0);
};

/** Names of rulers and popes: "the eighth". */
const rulers =
  /^(?:henry|elizabeth|charles|george|william|edward|james|richard|louis|philip|felipe|john|paul|benedict|pius|leo|clement|gregory|nicholas|alexander|catherine|peter|frederick|harald|haakon|olav|carl|gustaf|margrethe|christian|rama|ramses|napoleon|otto|mary|carlos|juan|abdullah|hussein|mohammed|francis|innocent|urban|ferdinand|leopold|albert|wilhelm|franz|joseph|tutankhamun|baudouin|willem)$/;

/** Words whose single letter is a number too: "World War I", "Title V". */
const counted = /^(?:war|bowl|chapter|part|phase|title|type|stage|article|class|section|act|volume|book|level|schedule|tier|mark|episode|group|apollo|category|gemini|rocky)$/;

/** Numerals that are nothing else, whatever stands before them. */
const certain = /^(?:ii|iii|vii|viii|xii|xiii)$/;

const isNumeral = (sight: Sight, value: string): boolean => {
  const before = written(sight, -1);
  if (rulers.test(before.toLowerCase()) || counted.test(before.toLowerCase())) return true;
  if (certain.test(value)) return true;
  if (value.length < 2 || sight.at === 0) return false;
  return sight.capitals ? /^(?:iv|vi|ix|xi|xiv|xv)$/.test(value) : isCapitalised(before) && !/^\p{Lu}{2,}$/u.test(before);
};

/** A numeral in capitals (or in copy that is all capitals) behind a name. */
export const readRomanNumeral: Reader = (sight) => {
  const { text } = sight.token;
  const inCapitals = sight.capitals ? /^[ivxlc]+$/ : /^[IVXLC]+$/;
  if (!inCapitals.test(text)) return null;
  const value = valueOf(text.toLowerCase());
  if (value === null || !isNumeral(sight, text.toLowerCase())) return null;
  const isRuler = rulers.test(neighbour(sight, -1)) && !(text === 'I' && /^[a-z]/.test(written(sight, 1)) && sight.at < 2);
  return reading(words(isRuler ? `the ${ordinal(String(value))}` : cardinal(String(value))));
};
