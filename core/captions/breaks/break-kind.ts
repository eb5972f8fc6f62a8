/** How good it is to break between two words: never inside what belongs together, best after punctuation. */
import { closesAside, opensAside } from './asides.ts';
import { isWeekday, partsConnector } from './bound-words.ts';
import { endsVerb, isObject, phraseBreak, strandsWord } from './phrase-break.ts';
import { isParticiple } from './verb-places.ts';
import type { Word } from './word.ts';
import type { WordClass } from './word-classes.ts';

/** From the best break to the worst; `forbidden` is one that no editor would leave. */
export type BreakKind =
  | 'sentence'
  | 'clause'
  | 'comma'
  | 'aside'
  | 'conjunction'
  | 'relative'
  | 'preposition'
  | 'verb'
  | 'complement'
  | 'predicate'
  | 'noun'
  | 'plain'
  | 'weak'
  | 'poor'
  | 'forbidden';

const afterPunctuation = { sentence: 'sentence', clause: 'clause', comma: 'comma' } as const;

/** Words that begin a phrase or bind to what is before them: an article may stand apart from none, an auxiliary from these. */
const phraseStarts: ReadonlySet<WordClass> = new Set<WordClass>([
  'article', 'determiner', 'demonstrative', 'possessive', 'preposition', 'conjunction', 'relative', 'subject', 'to',
]);

/** Words that point at what comes after them. */
const leaning: ReadonlySet<WordClass> = new Set<WordClass>([
  'preposition', 'conjunction', 'relative', 'to', 'adverb', 'subject', 'demonstrative', 'auxiliary',
]);

const isCounted = (word: Word): boolean =>
  word.class === 'unit' || word.class === 'magnitude' || word.class === 'month' || word.bare === 'am';

/** Number and unit, magnitude and unit, month and day, `No.` and its number. */
const splitsNumber = (one: Word, other: Word): boolean =>
  (one.number && (isCounted(other) || (other.number && one.class === 'number'))) ||
  (one.class === 'magnitude' && (other.class === 'unit' || other.class === 'magnitude')) ||
  ((one.class === 'month' || one.bare === 'no') && other.number && other.class !== 'number');

const isInitialOrName = (word: Word, first: boolean): boolean =>
  word.capital && (word.class === 'plain' || (!first && word.class === 'subject' && !word.bare.startsWith('i')));

/** The furthest that a run of capitals is looked along. */
const longestRun = 8;

type Run = { readonly length: number; readonly last: number; readonly titleBefore: boolean; readonly titleAfter: boolean };

const belongs = (words: readonly Word[], index: number): boolean => {
  const word = words[index];
  if (word === undefined) return false;
  const first = index === 0 || words[index - 1]?.ends === 'sentence';
  return isInitialOrName(word, first) || (word.capital && word.class === 'title');
};

/** The run of capitalised words without punctuation between them that holds the word at `index`. */
const runAround = (words: readonly Word[], index: number): Run => {
  let start = index;
  while (index - start < longestRun && words[start - 1]?.ends === 'none' && belongs(words, start - 1)) start -= 1;
  let last = index;
  while (last - index < longestRun && words[last]?.ends === 'none' && belongs(words, last + 1)) last += 1;
  const titleBefore = words.slice(start, index).some((word) => word.class === 'title');
  const titleAfter = words.slice(index + 1, last + 1).some((word) => word.class === 'title');
  return { length: last - start + 1, last, titleBefore, titleAfter };
};

/** First and last name, by capitals: a pair, a name of three, or the last two after a title; an office before a title is none. */
const splitsName = (words: readonly Word[], index: number): boolean => {
  if (!belongs(words, index) || !belongs(words, index + 1)) return false;
  if (words[index]?.class === 'title') return false;
  const run = runAround(words, index);
  if (run.titleAfter) return false;
  return run.length <= 3 || (run.titleBefore && run.last <= index + 2);
};

/** Letters of the run of capitals around the word at `index`: an office and its name. */
const lengthOfRun = (words: readonly Word[], index: number): number => {
  const { length, last } = runAround(words, index);
  return words.slice(last + 1 - length, last + 1).reduce((sum, word) => sum + word.bare.length + 1, 0);
};

/** Title and name, or the parts of a title; but a long title may stand above a full name that no line holds with it. */
const splitsTitle = (words: readonly Word[], index: number, line: number): boolean => {
  const one = words[index];
  const other = words[index + 1];
  if (one?.class !== 'title' || other === undefined) return false;
  if (other.class === 'title') return true;
  return other.capital && !phraseStarts.has(other.class) && lengthOfRun(words, index) <= line;
};

/** The parts of an office that stands before a name: "U.S. Trade | Representative Ada Lind". */
const splitsOffice = (words: readonly Word[], index: number, one: Word, other: Word): boolean =>
  one.capital && one.class !== 'title' && !isWeekday(one) && belongs(words, index) && (other.capital || other.class === 'title') && runAround(words, index).titleAfter;

const splitsVerb = (words: readonly Word[], index: number, one: Word, other: Word): boolean => {
  if (phraseStarts.has(other.class) || other.capital || other.number || other.opens) return false;
  if (one.class === 'auxiliary') return true;
  const before = words[index - 1];
  return one.class === 'adverb' && before?.class === 'auxiliary' && before.ends === 'none';
};

const splitsNoun = (one: Word, other: Word): boolean => {
  if (one.class === 'article') return true;
  const owner = one.class === 'possessive' || one.class === 'determiner';
  const bindsOn = !phraseStarts.has(other.class) || other.class === 'demonstrative';
  return owner && bindsOn && other.class !== 'auxiliary';
};

/** Small Chinese and Japanese words that lean on the one before them. */
const particle = /^(?:[のはがをにでともやへ]|から|まで|より|って|です|ます|的|了|着|過|过|吗|嗎|呢|吧|们|們|们的)/u;

/** "Chinese | goods": where somebody or something is from. */
const isNationality = (one: Word): boolean => one.capital && /(?:an|ese|ish|ic|nch|tch|eli|aqi|ani)$/.test(one.bare);

const isThing = (word: Word): boolean => word.class === 'plain' && word.verb !== 'surely';

const isWeak = (words: readonly Word[], index: number, one: Word, other: Word): boolean =>
  (isNationality(one) && isThing(other) && !other.capital) ||
  (isParticiple(words, index) && isThing(other)) ||
  one.possessive ||
  (one.number && !phraseStarts.has(other.class)) ||
  (one.capital && other.capital && !phraseStarts.has(other.class)) ||
  other.bare === '' ||
  (one.adjective && other.class === 'plain') ||
  (one.wide && other.wide && particle.test(other.bare));

const isForbidden = (words: readonly Word[], index: number, one: Word, other: Word, line: number): boolean =>
  splitsNumber(one, other) ||
  splitsNoun(one, other) ||
  splitsTitle(words, index, line) ||
  splitsVerb(words, index, one, other) ||
  splitsName(words, index);

/** What a break after the word at `index` is, in lines of `line` letters. English; words of no known class give `plain`. */
export const breakKind = (words: readonly Word[], index: number, line: number): BreakKind => {
  const one = words[index];
  const other = words[index + 1];
  if (one === undefined || other === undefined) return 'sentence';
  if (one.ends !== 'none') return one.ends === 'comma' && (closesAside(words, index) || opensAside(words, index)) ? 'aside' : afterPunctuation[one.ends];
  if (isForbidden(words, index, one, other, line)) return 'forbidden';
  if (partsConnector(words, index) || splitsOffice(words, index, one, other)) return 'poor';
  if (leaning.has(one.class) && !endsVerb(words, index, one, other) && !isObject(words, index)) return 'poor';
  if (strandsWord(words, index)) return 'poor';
  return isWeak(words, index, one, other) ? 'weak' : phraseBreak(words, index, one, other);
};
