/** How good it is to begin a new phrase between two words that may part: before what connects, between subject and verb, around a verb. */
import { connectionAt, isPhrasal, isWeekday, partsQuantity } from './bound-words.ts';
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

const phraseStart: ReadonlySet<WordClass> = new Set<WordClass>(['to', 'preposition', 'conjunction', 'relative']);

const isParticle = (words: readonly Word[], index: number, one: Word, other: Word): boolean => {
  if (!particles.has(other.bare)) return false;
  return other.ends !== 'none' || phraseStart.has(words[index + 2]?.class ?? 'conjunction') || isPhrasal(one, other);
};

/** A particle closes its verb when a new phrase follows, or when it belongs to no other word. */
export const endsVerb = (words: readonly Word[], index: number, one: Word, other: Word): boolean =>
  (one.bare === 'worth' && other.bare === 'of') ||
  particles.has(one.bare) && (phraseStart.has(other.class) || isPhrasal(words[index - 1], one));

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

/** Objects that are one small word: "going ahead with it" is not parted before the preposition. */
const objectPronouns: ReadonlySet<string> = new Set(['it', 'him', 'them', 'us', 'me']);

const hasPronoun = (words: readonly Word[], index: number): boolean => objectPronouns.has(words[index + 2]?.bare ?? '');

/** "took | command of": a verb and its object without an article. */
const isBareObject = (words: readonly Word[], index: number, other: Word): boolean =>
  isVerb(words, index) && other.class === 'plain' && !other.capital && !other.number && other.verb !== 'surely' && !other.opens;

/** "shortly before midnight", "just after noon": a phrase begins with the adverb at `index`. */
const isTimed = (words: readonly Word[], index: number): boolean => {
  const adverb = words[index];
  const next = words[index + 1]?.bare;
  return adverb !== undefined && adverb.ends === 'none' && (isAdverb(adverb) || adverb.bare === 'long') && (next === 'before' || next === 'after' || next === 'since');
};

/** "by hand for more than a century": what is a preposition and one noun stays with its verb when another phrase follows. */
const isShortPhrase = (words: readonly Word[], index: number): boolean => {
  const [preposition, noun, next] = [words[index], words[index + 1], words[index + 2]];
  if (preposition?.class !== 'preposition' || noun?.class !== 'plain' || noun.capital || noun.ends !== 'none') return false;
  return next !== undefined && next.bare !== 'of' && (next.class === 'preposition' || next.class === 'to');
};

/** A clause without a word that connects it begins after the word at `index`: "told the court | she was ill", "says | there is hope". */
const isClauseStart = (words: readonly Word[], index: number): boolean => {
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

const isReport = (words: readonly Word[], index: number, one: Word): boolean => {
  const before = words[index - 1];
  if (!reports.test(one.bare) || before?.ends !== 'none' || smallSubjects.has(before.class)) return false;
  return isVerb(words, index) && isClauseSubject(words, index + 1);
};

const isAdverb = (word: Word): boolean => word.class === 'adverb' || (/^.{2,}ly$/.test(word.bare) && word.class === 'plain' && !word.capital && !notAdverbs.has(word.bare));

const notAdverbs: ReadonlySet<string> = new Set('family only early daily weekly monthly likely friendly elderly supply rally ally assembly anomaly monopoly reply apply'.split(' '));

/** The verb after an adverb that stands before it: "the council | rarely meets". */
const verbAfterAdverb = (words: readonly Word[], index: number): BreakKind | null => {
  const adverb = words[index + 1];
  if (adverb === undefined || adverb.ends !== 'none' || !isAdverb(adverb)) return null;
  if (words[index + 2]?.class === 'auxiliary') return 'verb';
  return words[index + 2]?.verb === 'surely' ? 'predicate' : null;
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

/** "The judge, | Sir Alan Lind, gave": the comma at `index` opens an aside that another closes. */
export const opensAside = (words: readonly Word[], index: number): boolean => {
  for (let at = index + 1; at < words.length && at - index <= longestAside; at += 1) {
    const ends = words[at]?.ends;
    if (ends === 'comma') return closesAside(words, at);
    if (ends !== 'none') return false;
  }
  return false;
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
