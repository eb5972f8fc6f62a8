/** How good it is to begin a new phrase between two words that may part: before what connects, between subject and verb, around a verb. */
import { isAdverb, isTimed, verbAfterAdverb } from './adverbs.ts';
import { connectionAt, isPhrasal, partsQuantity } from './bound-words.ts';
import type { BreakKind } from './break-kind.ts';
import { isClauseStart, isNounStart, isReport } from './clause-starts.ts';
import { isComparison, isVerb } from './verb-places.ts';
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

const phraseStart: ReadonlySet<WordClass> = new Set<WordClass>(['to', 'preposition', 'conjunction', 'relative']);

const isParticle = (words: readonly Word[], index: number, one: Word, other: Word): boolean => {
  if (!particles.has(other.bare)) return false;
  return other.ends !== 'none' || phraseStart.has(words[index + 2]?.class ?? 'conjunction') || isPhrasal(one, other);
};

/** A particle closes its verb when a new phrase follows, or when it belongs to no other word. */
export const endsVerb = (words: readonly Word[], index: number, one: Word, other: Word): boolean =>
  (one.bare === 'worth' && other.bare === 'of') || (particles.has(one.bare) && (phraseStart.has(other.class) || isPhrasal(words[index - 1], one)));

/** "two hours later", "thirty miles away": a measure that says when or where begins after the word at `index`. */
const isMeasure = (words: readonly Word[], index: number): boolean =>
  words[index + 1]?.number === true && words[index + 2]?.class === 'unit' && measureEnds.has(words[index + 3]?.bare ?? '');

/** Objects that are one small word: "going ahead with it" is not parted before the preposition. */
const objectPronouns: ReadonlySet<string> = new Set(['it', 'him', 'them', 'us', 'me']);

const hasPronoun = (words: readonly Word[], index: number): boolean => objectPronouns.has(words[index + 2]?.bare ?? '');

/** "took | command of": a verb and its object without an article. */
const isBareObject = (words: readonly Word[], index: number, other: Word): boolean =>
  isVerb(words, index) && other.class === 'plain' && !other.capital && !other.number && other.verb !== 'surely' && !other.opens;

/** "by hand for more than a century": what is a preposition and one noun stays with its verb when another phrase follows. */
const isShortPhrase = (words: readonly Word[], index: number): boolean => {
  const [preposition, noun, next] = [words[index], words[index + 1], words[index + 2]];
  if (preposition?.class !== 'preposition' || noun?.class !== 'plain' || noun.capital || noun.ends !== 'none') return false;
  return next !== undefined && next.bare !== 'of' && (next.class === 'preposition' || next.class === 'to');
};

const connects = (words: readonly Word[], index: number, one: Word, other: Word): BreakKind | null => {
  const connection = connectionAt(words, index + 1);
  if (connection !== null) return connection;
  if (other.class === 'conjunction') return 'conjunction';
  if (other.class === 'relative') return 'relative';
  if (isClauseStart(words, index)) return isVerb(words, index) ? 'preposition' : 'relative';
  if (isReport(words, index, one)) return 'preposition';
  if (other.class === 'preposition' && hasPronoun(words, index)) return 'plain';
  if (isTimed(words, index + 1)) return 'preposition';
  if (isShortPhrase(words, index + 1)) return 'complement';
  if (isComparison(words, index) || isMeasure(words, index)) return 'preposition';
  if (other.class === 'to' || (other.class === 'preposition' && !other.opens)) return isVerb(words, index) || one.class === 'auxiliary' ? 'complement' : 'preposition';
  return other.opens ? 'preposition' : null;
};

/** "going ahead with it | before the end": the word at `index` is an object, not what a clause begins with. */
export const isObject = (words: readonly Word[], index: number): boolean => {
  const [before, one, other] = [words[index - 1], words[index], words[index + 1]];
  if (one?.class !== 'subject' || before?.ends !== 'none' || other === undefined) return false;
  return (before.class === 'preposition' || isVerb(words, index - 1)) && phraseStart.has(other.class);
};

/** "France, Spain, Italy | and Greece": the last of a list's things stands alone before its "and". */
const endsList = (words: readonly Word[], index: number): boolean => words[index + 1]?.class === 'conjunction' && words[index - 1]?.ends === 'comma' && words[index - 2]?.ends === 'comma';

/** One word stands alone between punctuation and the break after the word at `index`, or the break and punctuation. */
export const strandsWord = (words: readonly Word[], index: number): boolean => {
  if (endsList(words, index)) return false;
  const before = words[index - 1];
  return (before !== undefined && before.ends !== 'none') || (words[index + 1]?.ends ?? 'none') === 'comma';
};

/** What a break between the words at `index` and after it is, where nothing holds them together. */
export const phraseBreak = (words: readonly Word[], index: number, one: Word, other: Word): BreakKind => {
  if (partsQuantity(one, other) || isTimed(words, index)) return 'weak';
  if (bound.has(other.bare)) return isNounStart(one) ? 'poor' : 'plain';
  if (isParticle(words, index, one, other)) return 'weak';
  if (governs(one, other)) return 'plain';
  const connection = connects(words, index, one, other);
  if (connection !== null) return connection;
  if (trailing.has(other.bare) && words[index + 2]?.class !== 'auxiliary') return 'weak';
  if (isAdverb(one) && (other.class === 'auxiliary' || other.verb === 'surely')) return 'weak';
  if (isBareObject(words, index, other)) return 'weak';
  const verb = verbAfterAdverb(words, index);
  if (verb !== null) return verb;
  if (other.class === 'auxiliary') return 'verb';
  if (isVerb(words, index + 1)) return isVerb(words, index) ? 'weak' : 'predicate';
  return isNounStart(other) ? 'noun' : 'plain';
};
