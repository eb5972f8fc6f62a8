/** Finds what mends a problem: a change of the track that takes the problem away and brings no worse one. */
import { type CaptionProblem, type CaptionProblemCode, type Checker, checkerOf, type CheckRules, fittedRules } from '../check/check.ts';
import type { Severity } from '../../problem/problem.ts';
import { reachOf } from '../reach.ts';
import type { Track } from '../track.ts';
import { moveWordsOver } from './fix-boundary.ts';
import type { Fix, FixCase } from './fix-case.ts';
import { rebreak, splitUp } from './fix-lines.ts';
import { dropBlankLines, dropControls, dropInstructions, dropMarks, foldSpaces, mendDashes, renameId, showLetters, writeAs608 } from './fix-texts.ts';
import { endBeforeNext, endSooner, mendTimes, onlyLingers, readInComfort, showLonger, slowDown, sortByTime, takeTurns } from './fix-times.ts';
import type { TrackChange } from './track-change.ts';

/** What may mend a problem of each kind, the best first. */
const candidates: Readonly<Record<CaptionProblemCode, (one: FixCase) => Iterable<Fix | null>>> = {
  empty: (one) => [dropBlankLines(one)],
  'blank-line': (one) => [dropBlankLines(one)],
  'line-too-long': (one) => [rebreak(one), splitUp(one)],
  'too-many-lines': (one) => [rebreak(one), splitUp(one)],
  unbalanced: (one) => [rebreak(one)],
  'bad-break': (one) => [rebreak(one)],
  'bad-caption-break': moveWordsOver,
  'too-fast': (one) => [slowDown(one)],
  fast: (one) => [readInComfort(one)],
  'too-short': showLonger,
  'too-long': (one) => (onlyLingers(one) ? [endSooner(one)] : [splitUp(one), endSooner(one)]),
  'bad-time': (one) => [mendTimes(one)],
  'gap-too-small': (one) => [endBeforeNext(one)],
  'gap-not-closed': (one) => [endBeforeNext(one)],
  overlap: (one) => [endBeforeNext(one), takeTurns(one)],
  order: (one) => [sortByTime(one)],
  'duplicate-id': (one) => [renameId(one)],
  'not-in-608': (one) => [writeAs608(one)],
  'control-character': (one) => [dropControls(one)],
  'bidi-character': (one) => [dropMarks(one)],
  'dark-letters': (one) => [showLetters(one)],
  'double-space': (one) => [foldSpaces(one)],
  'dialogue-dash': (one) => [mendDashes(one)],
  'instruction-text': (one) => [dropInstructions(one)],
};

/** A warning must not be bought with an error, nor an advice with a warning. */
const weights: Readonly<Record<Severity, number>> = { error: 10_000, warning: 100, info: 1 };

const weightOf = (problems: readonly CaptionProblem[]): number => problems.reduce((sum, { severity }) => sum + weights[severity], 0);

const countOf = (problems: readonly CaptionProblem[], code: CaptionProblemCode): number => problems.filter((problem) => problem.code === code).length;

/** What a change does to the problems of the captions around it. */
const improves = (track: Track, { at, remove, insert }: TrackChange, code: CaptionProblemCode, check: Checker): boolean => {
  const [from, to] = [Math.max(0, at - 1), at + remove + 1];
  const before = check.now(track.slice(from, to));
  const after = check.now([...track.slice(from, at), ...insert, ...track.slice(at + remove, to)]);
  return weightOf(after) < weightOf(before) && countOf(after, code) < countOf(before, code);
};

/** An id that is used twice may stand far away: the others need not be looked at. */
const isTwice = (track: Track, index: number): boolean => {
  const id = track[index]?.id;
  return track.findIndex((caption) => caption.id === id) < index;
};

/**
 * What is known of a whole track, so that each fix need not go through it: the rules with their style fitted to it, the check by them, its ids,
 * and its reach (`reachOf`) as it was before fixes of later captions. `asked`: a person asked for this very caption to be mended.
 */
export type KnownOfTrack = { readonly rules: CheckRules; readonly check: Checker; readonly hasId: (id: string) => boolean; readonly reach: ArrayLike<number>; readonly asked: boolean };

/** The fix for a problem of a track of which this is known. */
export const fixWith = (track: Track, problem: CaptionProblem, { rules, check, hasId, reach, asked }: KnownOfTrack): Fix | null => {
  const index = problem.caption;
  const caption = track[index];
  if (caption === undefined) return null;
  const one: FixCase = { track, problem, caption, before: track[index - 1], next: track[index + 1], shownUntil: reach[index - 1] ?? 0, rules, hasId, asked };
  for (const fix of candidates[problem.code](one)) {
    if (fix === null) continue;
    const good = problem.code === 'duplicate-id' ? isTwice(track, index) : improves(track, fix.change, problem.code, check);
    if (good) return fix;
  }
  return null;
};

/** Finds the fix that may be made unasked for each problem that a check by the rules found in the track; null where only a person can tell. */
export const fixerOf = (track: Track, rules: CheckRules): ((problem: CaptionProblem) => Fix | null) => {
  const fitted = fittedRules(rules, track);
  const ids = new Set(track.map(({ id }) => id));
  const known: KnownOfTrack = { rules: fitted, check: checkerOf(fitted), hasId: (id) => ids.has(id), reach: reachOf(track), asked: false };
  return (problem) => fixWith(track, problem, known);
};

/** The fix for one problem of the track. */
export const fixFor = (track: Track, problem: CaptionProblem, rules: CheckRules): Fix | null => fixerOf(track, rules)(problem);
