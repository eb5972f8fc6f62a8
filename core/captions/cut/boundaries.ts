/** The boundaries between tokens and what it costs to break or to go on at each. */
import type { TimedCue } from '../../timeline/timeline.ts';
import { breakKind, type BreakKind } from '../breaks/break-kind.ts';
import { breakCost, cost } from './cut-costs.ts';
import { lapse } from './ellipsis-marks.ts';
import { groupsOf } from './groups.ts';
import { looksEnglish } from '../../text/language.ts';
import type { Token } from './token-stream.ts';
import { remember } from '../../text/remember.ts';
import { wordOf, type Word, type WordEnd } from '../breaks/word.ts';

/** Boundary `b` lies before token `b`. All arrays have one entry more than there are tokens. */
export type Boundaries = {
  /** The cost of a break there. */
  readonly breaking: Float64Array;
  /** The cost of a caption that goes on there, added up from the start. */
  readonly crossing: Float64Array;
  /** The last boundary before that ends a sentence; 0 for none. */
  readonly lastSentence: Int32Array;
  /** The last boundary before that follows punctuation of any kind; 0 for none. */
  readonly lastClause: Int32Array;
  /** 1 where a line may end without leaving a clause in its middle: after punctuation, and before a conjunction. */
  readonly clauseEnds: Uint8Array;
  /** 1 where a caption must end: another story, another speaker, a lapse. */
  readonly barrier: Uint8Array;
};

const pauseEnd = (timed: TimedCue, ends: WordEnd): WordEnd => {
  if (timed.pause.kind === 'comma-ellipsis') return ends === 'none' ? 'comma' : ends;
  return timed.pause.kind === 'ellipsis' ? 'clause' : 'sentence';
};

/** The parser knows where sentences end: a full stop inside a cue is an abbreviation's. */
const innerEnd = (text: string, ends: WordEnd): WordEnd => {
  if (ends !== 'sentence') return ends;
  return /[!?！？]/u.test(text) ? 'comma' : 'none';
};

const wordsOf = (tokens: readonly Token[], cues: readonly TimedCue[], capitals: boolean): readonly Word[] => {
  const known = remember((text) => wordOf(text, capitals));
  return tokens.map((token, index) => {
    const word = known(token.text);
    const next = tokens[index + 1];
    const timed = cues[token.cue];
    const lastOfCue = next === undefined || next.cue !== token.cue;
    const ends = lastOfCue && timed !== undefined ? pauseEnd(timed, word.ends) : innerEnd(token.text, word.ends);
    return ends === word.ends ? word : { ...word, ends };
  });
};

/** Small letters are there: then a capital means something. */
export const capitalsCount = (tokens: readonly { readonly text: string }[]): boolean => {
  const small = tokens.filter((token) => /\p{Ll}/u.test(token.text)).length;
  return small * 4 > tokens.length;
};

/** Other languages keep what punctuation says; their words are all alike. */
export const neutral = (kind: BreakKind, one: Word | undefined, other: Word | undefined): BreakKind => {
  const wide = one?.wide === true && other?.wide === true;
  const known = kind === 'sentence' || kind === 'clause' || kind === 'comma' || kind === 'aside' || (wide && kind === 'weak');
  return known ? kind : 'plain';
};

/** Breaks after punctuation. */
const punctuated: ReadonlySet<BreakKind> = new Set<BreakKind>(['sentence', 'clause', 'comma', 'aside']);

const isBarrier = (one: Token, other: Token, cues: readonly TimedCue[]): boolean => {
  if (one.cue === other.cue) return false;
  const before = cues[one.cue];
  const after = cues[other.cue];
  if (before === undefined || after === undefined) return false;
  return before.cue.story !== after.cue.story || before.cue.speaker !== after.cue.speaker || after.start - before.end >= lapse;
};

const crossingCost = (one: Token, other: Token, cues: readonly TimedCue[]): number => {
  const timed = cues[one.cue];
  if (timed === undefined || one.cue === other.cue) return one.silent === other.silent ? 0 : cost.over.sentence;
  return cost.over[timed.pause.kind];
};

/** What the kinds of the breaks say: entry `b` is the break before token `b` (nothing is before the first). `groups` is what breaks cost besides. */
export const breaksOf = (kinds: readonly BreakKind[], groups: Float64Array): Pick<Boundaries, 'breaking' | 'lastSentence' | 'lastClause' | 'clauseEnds'> => {
  const size = kinds.length + 1;
  const breaking = Float64Array.from(groups);
  const lastSentence = new Int32Array(size);
  const lastClause = new Int32Array(size);
  const clauseEnds = new Uint8Array(size);
  clauseEnds[size - 1] = 1;
  for (let at = 1; at < size - 1; at += 1) {
    const kind = kinds[at] ?? 'sentence';
    breaking[at] = (breaking[at] ?? 0) + breakCost[kind];
    lastSentence[at] = kind === 'sentence' ? at : (lastSentence[at - 1] ?? 0);
    lastClause[at] = punctuated.has(kind) ? at : (lastClause[at - 1] ?? 0);
    clauseEnds[at] = punctuated.has(kind) || kind === 'conjunction' ? 1 : 0;
  }
  return { breaking, lastSentence, lastClause, clauseEnds };
};

/** The boundaries of a stream of tokens. Linear in its length. */
export const boundariesOf = (tokens: readonly Token[], cues: readonly TimedCue[], line: number): Boundaries => {
  const crossing = new Float64Array(tokens.length + 1);
  const barrier = new Uint8Array(tokens.length + 1);
  const words = wordsOf(tokens, cues, capitalsCount(tokens));
  const english = looksEnglish(words);
  const kinds = tokens.map((other, at): BreakKind => {
    const one = tokens[at - 1];
    if (one === undefined) return 'sentence';
    crossing[at] = (crossing[at - 1] ?? 0) + crossingCost(one, other, cues);
    barrier[at] = isBarrier(one, other, cues) ? 1 : 0;
    const found = one.silent === other.silent ? breakKind(words, at - 1, line) : 'sentence';
    return english ? found : neutral(found, words[at - 1], words[at]);
  });
  return { ...breaksOf(kinds, groupsOf(tokens, line)), crossing, barrier };
};

/** The boundaries with those of somebody else's captions (1) made good places to end, and dearer to go on over; none that is forbidden. At a 2 a caption must end. */
export const followingEnds = (boundaries: Boundaries, ends: Uint8Array): Boundaries => {
  let over = 0;
  return {
    ...boundaries,
    breaking: boundaries.breaking.map((found, at) => ((ends[at] ?? 0) > 0 && found < breakCost.forbidden ? Math.min(found, breakCost.clause) : found)),
    crossing: boundaries.crossing.map((found, at) => found + (over += (ends[at] ?? 0) > 0 ? cost.overEnd : 0)),
    barrier: boundaries.barrier.map((found, at) => (ends[at] === 2 ? 1 : found)),
  };
};
