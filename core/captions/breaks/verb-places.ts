/** Which words of a sentence are verbs where they stand, and which forms of verbs are none there. */
import type { Word } from './word.ts';
import type { WordClass } from './word-classes.ts';

/** What stands before a noun: a verb's form after it is none ("a revised plan", "their talks"). */
const nounMarks: ReadonlySet<WordClass> = new Set<WordClass>(['article', 'determiner', 'demonstrative', 'possessive', 'number', 'preposition']);

/** What begins the object of a verb: a word before it that may be a verb is one ("the law breaks the rules"). */
const objectStarts: ReadonlySet<WordClass> = new Set<WordClass>(['article', 'determiner', 'possessive', 'subject']);

/** True where the word at `index` is a verb, as far as it and the words beside it tell. */
export const isVerb = (words: readonly Word[], index: number): boolean => {
  const word = words[index];
  if (word === undefined || word.verb === 'not') return false;
  const before = words[index - 1];
  const after = words[index + 1];
  if (word.verb === 'surely') return before === undefined || before.ends !== 'none' || !(nounMarks.has(before.class) || before.adjective);
  if (before === undefined || after === undefined || word.ends !== 'none' || (before.class !== 'plain' && before.class !== 'unit')) return false;
  return objectStarts.has(after.class) || isComparison(words, index);
};

/** A verb's form that stands before a noun as an adjective does: "of imported | goods", "the damaged | ships". */
export const isParticiple = (words: readonly Word[], index: number): boolean => {
  const [before, word] = [words[index - 1], words[index]];
  if (before === undefined || before.ends !== 'none' || word === undefined || word.class !== 'plain') return false;
  return /^.{3,}(?:ed|en|ing)$/.test(word.bare) && (word.verb === 'surely' || word.bare.endsWith('ed')) && (nounMarks.has(before.class) || before.adjective);
};

/** "better than", "more slowly than": a comparison begins after the word at `index`. */
export const isComparison = (words: readonly Word[], index: number): boolean => {
  const first = words[index + 1];
  if (first === undefined || first.ends !== 'none' || first.number || first.class === 'magnitude') return false;
  return words[index + 2]?.bare === 'than' && (/er$|^worse$|^less$|^more$/.test(first.bare));
};
