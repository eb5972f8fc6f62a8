/** Decides whether a point inside a line ends a sentence: decimals, initials, titles and `U.S.` do not. */
import { abbreviationKind, isSentenceOpener } from './abbreviations.ts';
import { isBlank, isDigitAt, isLowerCaseAt, isUnspacedAt, isWordAt } from './characters.ts';
import { closersEnd } from './closers.ts';
import { ellipsisAt } from './ellipsis.ts';

/** Points after which a blank (or the end of the line) must follow. */
const spacedPoints = '.!?';

/** Points that end a sentence wherever they stand: Chinese, Japanese, Arabic, Indic, Ethiopic, Burmese, Khmer, Armenian, Greek. */
const unspacedPoints = '。｡．！？؟۔।॥።፧။។៕։‼⁇⁈⁉‽;';

/** Every point that can end a sentence. */
export const sentencePoints = spacedPoints + unspacedPoints;

const isPointAt = (line: string, index: number): boolean => index < line.length && sentencePoints.includes(line.charAt(index));

/** Where a run of points such as `?!` ends; an ellipsis after it is a pause mark of its own. */
const runEnd = (line: string, from: number): number => {
  let index = from + 1;
  while (isPointAt(line, index) && ellipsisAt(line, index) === null) index += 1;
  return index;
};

/** Longest abbreviation that is looked for, in characters. */
const longestAbbreviation = 16;

/** The letters, digits and full stops right before an index; a longer stretch than any abbreviation is cut short. */
export const wordBefore = (line: string, index: number): string => {
  let from = index;
  while (from > 0 && index - from < longestAbbreviation && (line[from - 1] === '.' || isWordAt(line, from - 1))) from -= 1;
  return line.slice(from, index);
};

/** Index of the next letter or digit, or of the point that comes before any. */
const nextWord = (line: string, from: number): number => {
  let index = from;
  while (index < line.length && !isPointAt(line, index) && !isWordAt(line, index)) index += 1;
  return index;
};

const shortNumber = /^\d{1,3}$/;
const shortOrdinal = /^\d{1,2}$/;
const germanMonth = /(?:Januar|Jänner|Februar|März|Mai|Juni|Juli|Oktober|Dezember)(?!\p{L})/uy;

const isGermanDate = (line: string, word: string, next: number): boolean => {
  germanMonth.lastIndex = next;
  return shortOrdinal.test(word) && germanMonth.test(line);
};

// "z. B.", "d. h.", "u. a.": German writes a blank inside its abbreviations.
const loneLetter = /^\p{Ll}$/u;
const isSpacedAbbreviation = (line: string, word: string, point: number, next: number): boolean =>
  loneLetter.test(word) && (line[next + 1] === '.' || line[point - 3] === '.');

// "So am I.": after a word without a capital, I is no initial.
const isPronoun = (line: string, word: string, point: number): boolean =>
  word === 'I' && isLowerCaseAt(wordBefore(line, point - 2), 0);

/** True when a single full stop at `point` ends a sentence whose next word begins at `next`. */
const fullStopEnds = (line: string, point: number, next: number, cueFrom: number): boolean => {
  const word = wordBefore(line, point);
  const kind = abbreviationKind(word);
  const opensCue = point - word.length <= cueFrom;
  // "1. The mayor", "A. The mayor": the mark of a list is no sentence.
  if (opensCue && (shortNumber.test(word) || kind === 'initial')) return false;
  if (kind === 'never' || isGermanDate(line, word, next) || isSpacedAbbreviation(line, word, point, next)) return false;
  if (isPronoun(line, word, point)) return true;
  if (isDigitAt(line, next)) return kind === 'word' || kind === 'initial';
  return kind === 'word' || kind === 'before-number' || isSentenceOpener(line, next);
};

const isSpaced = (run: string): boolean => [...run].every((point) => spacedPoints.includes(point));

/** In Chinese and Japanese no blank follows a sentence, not even after a narrow point. */
const touchesUnspaced = (line: string, run: string, from: number, end: number): boolean =>
  isUnspacedAt(line, end) && (run !== '.' || isUnspacedAt(line, from - 1));

// 「止まれ。」と言った: the quotation goes on as the object of its sentence.
const quotationGoesOn = /[」』](?:と|って)/y;

const unspacedEnds = (line: string, run: string, from: number, end: number): boolean => {
  if (run === '．' && isDigitAt(line, from - 1) && isDigitAt(line, end)) return false;
  quotationGoesOn.lastIndex = end - 1;
  return !quotationGoesOn.test(line);
};

/**
 * Looks at the points that begin at `from`: `to` is the end of them and what closes after them; `ends` is true when a
 * sentence ends there. `cueFrom` is where the words of the cue begin.
 */
export const sentenceEndAt = (line: string, from: number, cueFrom: number): { readonly to: number; readonly ends: boolean } => {
  const afterRun = runEnd(line, from);
  const run = line.slice(from, afterRun);
  const to = closersEnd(line, afterRun);
  if (!isSpaced(run)) return { to, ends: unspacedEnds(line, run, from, to) };
  if (to < line.length && !isBlank(line.charCodeAt(to))) {
    const ends = touchesUnspaced(line, run, from, to);
    return { to: ends ? to : afterRun, ends };
  }
  const next = nextWord(line, to);
  if (isLowerCaseAt(line, next)) return { to, ends: false };
  return { to, ends: run !== '.' || fullStopEnds(line, from, next, cueFrom) };
};
