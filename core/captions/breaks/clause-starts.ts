/** Where a clause begins that no word connects: "told the court | she was ill", "people say | the deal failed". */
import { isWeekday } from './bound-words.ts';
import { isVerb } from './verb-places.ts';
import type { Word } from './word.ts';
import type { WordClass } from './word-classes.ts';

/** True for what a noun or its stand-in begins with. */
export const isNounStart = (word: Word): boolean =>
  word.number || word.class === 'article' || word.class === 'possessive' || word.class === 'determiner' || word.class === 'demonstrative' || word.class === 'subject';

/** A clause without a word that connects it begins after the word at `index`: "told the court | she was ill", "says | there is hope". */
export const isClauseStart = (words: readonly Word[], index: number): boolean => {
  const subject = words[index + 1];
  if (subject === undefined || subject.ends !== 'none') return false;
  if (subject.class === 'subject' && subject.bare.includes("'")) return true;
  const verb = words[index + 2];
  if (subject.bare === 'there') return verb?.class === 'auxiliary';
  return subject.class === 'subject' && (verb?.class === 'auxiliary' || (verb !== undefined && verb.verb !== 'not'));
};

/** After them comes what was said, as a clause: "observers say | the deal failed". */
const reports = /^(?:say|says|said|believe[sd]?|thinks?|thought|hope[sd]?|insist(?:s|ed)?|claim(?:s|ed)?|suggest(?:s|ed)?|argue[sd]?)$/;

/** What a clause without "that" may begin with; "last week" and "Monday" say when it was said. */
const isClauseSubject = (words: readonly Word[], index: number): boolean => {
  const word = words[index];
  if (word === undefined || (word.class === 'demonstrative' && words[index + 1]?.class === 'unit')) return false;
  return isNounStart(word) || (word.capital && !isWeekday(word));
};

/** Small words that stand before a verb: a line must not end with the two of them alone ("which say"). */
const smallSubjects: ReadonlySet<WordClass> = new Set<WordClass>(['subject', 'relative', 'auxiliary', 'adverb']);

/** True where the word at `index` says that somebody said something, and what was said begins after it. */
export const isReport = (words: readonly Word[], index: number, one: Word): boolean => {
  const before = words[index - 1];
  if (!reports.test(one.bare) || before?.ends !== 'none' || smallSubjects.has(before.class)) return false;
  return isVerb(words, index) && isClauseSubject(words, index + 1);
};
