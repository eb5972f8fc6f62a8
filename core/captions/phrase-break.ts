/** How good it is to begin a new phrase between two words that may part: before what connects, between subject and verb, around a verb. */
import type { BreakKind } from './break-kind.ts';
import type { Word } from './word.ts';
import type { WordClass } from './word-classes.ts';

/** Hold to the word before them more than other prepositions do. */
const bound: ReadonlySet<string> = new Set(['of', 'than']);

/** Belong to the verb before them when no noun follows: "torn down to make room". */
const particles: ReadonlySet<string> = new Set(['up', 'down', 'out', 'off', 'on', 'in', 'over', 'through']);

/** Say where or how of the verb before them, and belong to it: "treated there". */
const trailing: ReadonlySet<string> = new Set(['there', 'here', 'back', 'away', 'again', 'together', 'apart', 'alone', 'home', 'alive', 'ahead', 'well', 'abroad', 'today', 'tonight', 'tomorrow', 'yesterday']);

/** After a number and its unit they say when or where. */
const measureEnds: ReadonlySet<string> = new Set('later earlier ago after before away from apart behind ahead'.split(' '));

/** Verbs that are nothing without their preposition, by their beginnings: "go to", "waiting for". */
const governed: readonly (readonly [RegExp, string])[] = [
  [/^(?:go|goes|going|went|gone|belong|refer|listen|amount)/, 'to'],
  [/^(?:wait|call|account|look|car(?:e|ed|ing)$)/, 'for'],
  [/^look/, 'at'],
  [/^(?:depend|rel(?:y|ie)|insist|bas(?:e|ed)$)/, 'on'],
  [/^(?:deal|cope|coping)/, 'with'],
];

const governs = (one: Word, other: Word): boolean => one.verb !== 'not' && governed.some(([verb, preposition]) => other.bare === preposition && verb.test(one.bare));

const isParticle = (words: readonly Word[], index: number, other: Word): boolean => {
  if (!particles.has(other.bare)) return false;
  const next = words[index + 2]?.class ?? 'conjunction';
  return other.ends !== 'none' || next === 'to' || next === 'preposition' || next === 'conjunction';
};

/** A particle closes its verb when a new phrase follows. */
export const endsVerb = (one: Word, other: Word): boolean =>
  particles.has(one.bare) && (other.class === 'to' || other.class === 'preposition' || other.class === 'conjunction');

/** What stands before a noun: a verb's form after it is none ("a revised plan", "their talks"). */
const nounMarks: ReadonlySet<WordClass> = new Set<WordClass>(['article', 'determiner', 'demonstrative', 'possessive', 'number', 'preposition']);

/** What begins the object of a verb: a word before it that may be a verb is one ("the law breaks the rules"). */
const objectStarts: ReadonlySet<WordClass> = new Set<WordClass>(['article', 'determiner', 'possessive', 'subject']);

const isVerb = (words: readonly Word[], index: number): boolean => {
  const word = words[index];
  if (word === undefined || word.verb === 'not') return false;
  const before = words[index - 1];
  const after = words[index + 1];
  if (word.verb === 'surely') return before === undefined || before.ends !== 'none' || !(nounMarks.has(before.class) || before.adjective);
  if (before === undefined || after === undefined || word.ends !== 'none' || (before.class !== 'plain' && before.class !== 'unit')) return false;
  return objectStarts.has(after.class) || isComparison(words, index);
};

/** "better than", "more slowly than": a comparison begins after the word at `index`. */
const isComparison = (words: readonly Word[], index: number): boolean => {
  const first = words[index + 1];
  if (first === undefined || first.ends !== 'none' || first.number || first.class === 'magnitude') return false;
  return words[index + 2]?.bare === 'than' && (/er$|^worse$|^less$|^more$/.test(first.bare));
};

/** "two hours later", "thirty miles away": a measure that says when or where begins after the word at `index`. */
const isMeasure = (words: readonly Word[], index: number): boolean =>
  words[index + 1]?.number === true && words[index + 2]?.class === 'unit' && measureEnds.has(words[index + 3]?.bare ?? '');

const isNounStart = (word: Word): boolean =>
  word.number || word.class === 'article' || word.class === 'possessive' || word.class === 'determiner' || word.class === 'demonstrative' || word.class === 'subject';

const connects = (words: readonly Word[], index: number, one: Word, other: Word): BreakKind | null => {
  if (other.class === 'conjunction') return 'conjunction';
  if (other.class === 'relative') return 'relative';
  if (isComparison(words, index) || isMeasure(words, index)) return 'preposition';
  if (other.class === 'to' || (other.class === 'preposition' && !other.opens)) return isVerb(words, index) || one.class === 'auxiliary' ? 'complement' : 'preposition';
  return other.opens ? 'preposition' : null;
};

/** So many words back a comma may open the aside that another closes. */
const longestAside = 9;

/** "The inspectors, who came on Monday, | say": the comma at `index` closes an aside, and the verb of what is before it follows. */
export const closesAside = (words: readonly Word[], index: number): boolean => {
  const verb = words[index + 1];
  if (verb?.class !== 'auxiliary' && !(verb?.verb === 'surely' && !verb.capital)) return false;
  for (let at = index - 1; at >= 0 && index - at <= longestAside; at -= 1) {
    const ends = words[at]?.ends;
    if (ends === 'comma') return true;
    if (ends !== 'none') return false;
  }
  return false;
};

/** One word stands alone between punctuation and the break after the word at `index`, or the break and punctuation. */
export const strandsWord = (words: readonly Word[], index: number): boolean => {
  const before = words[index - 1];
  return (before !== undefined && before.ends !== 'none') || (words[index + 1]?.ends ?? 'none') === 'comma';
};

/** What a break between the words at `index` and after it is, where nothing holds them together. */
export const phraseBreak = (words: readonly Word[], index: number, one: Word, other: Word): BreakKind => {
  if (bound.has(other.bare)) return isNounStart(one) ? 'poor' : 'plain';
  if (isParticle(words, index, other)) return 'weak';
  if (governs(one, other)) return 'plain';
  const connection = connects(words, index, one, other);
  if (connection !== null) return connection;
  if (trailing.has(other.bare) && words[index + 2]?.class !== 'auxiliary') return 'weak';
  if (other.class === 'auxiliary') return 'verb';
  if (isVerb(words, index + 1)) return isVerb(words, index) ? 'weak' : 'predicate';
  return isNounStart(other) ? 'noun' : 'plain';
};
