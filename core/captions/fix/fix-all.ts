/** Mends everything in a track that can be mended without a person. */
import { type CaptionProblem, type CaptionProblemCode, type Checker, checkerOf, checkerOfTracks, type CheckRules, fittedRules } from '../check/check.ts';
import { allSteps } from '../../steps/all-steps.ts';
import { handNotesOn } from '../edit/hand-notes-on.ts';
import { isInTimeOrder } from '../in-time-order.ts';
import { reachOf } from '../reach.ts';
import type { Caption, Track } from '../track.ts';
import { uniqueIds } from '../unique-ids.ts';
import { fixWith, type KnownOfTrack } from './fix-for.ts';
import type { TrackChange } from './track-change.ts';

/** The mended track, how many fixes were made, and the problems that are left to a person. */
export type Fixed = { readonly track: Track; readonly fixes: number; readonly left: readonly CaptionProblem[] };

/** A fix may make room for another one: so often the track is gone through at most. */
const mostPasses = 8;

/** Words first, then lines, then times: what is deleted needs no line and no time. */
const stages: readonly (readonly CaptionProblemCode[])[] = [
  ['instruction-text', 'control-character', 'bidi-character', 'not-in-608', 'dark-letters', 'double-space', 'dialogue-dash', 'empty', 'blank-line'],
  ['bad-time', 'line-too-long', 'too-many-lines', 'bad-caption-break', 'bad-break', 'unbalanced'],
  ['overlap', 'too-long', 'gap-too-small', 'too-short', 'too-fast', 'fast', 'gap-not-closed'],
];

/** What is mended only where somebody asks for that very kind: a style sheet may give dark letters a light ground. */
const onlyAsked: ReadonlySet<CaptionProblemCode> = new Set(['dark-letters']);

type Work = { captions: Caption[]; readonly ids: Set<string>; fixes: number };

const change = (work: Work, { at, remove, insert }: TrackChange): void => {
  for (const caption of insert) work.ids.add(caption.id);
  if (remove === work.captions.length) work.captions = [...insert];
  else work.captions.splice(at, remove, ...insert);
  work.fixes += 1;
};

/** So many problems are gone into between two steps: some milliseconds. */
const problemsAStep = 20;

/** The share of the work that is done, 0 to 1, after `part` of a stage: each pass is held for half of what is left, as nobody knows how many there will be. */
const shareAt = (pass: number, stage: number, part: number): number => 1 - (1 - (stage + part) / stages.length / 2) / 2 ** pass;

/** What is wrong with the captions; yields the share that was done before. */
function* problemsOf(captions: Track, check: Checker, share: number): Generator<number, readonly CaptionProblem[]> {
  const steps = check.steps(captions);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) yield share;
  return step.value;
}

/** From the last problem to the first: a fix moves only the captions after it. Yields the part of them that is gone into, 0 to 1. */
function* passOver(work: Work, problems: readonly CaptionProblem[], rules: CheckRules, check: Checker): Generator<number> {
  // Of a copy: the captions before a fix stay as they are here.
  const known: KnownOfTrack = { rules, check, hasId: (id) => work.ids.has(id), reach: reachOf([...work.captions]), asked: false };
  for (const [index, problem] of problems.toReversed().entries()) {
    const fix = fixWith(work.captions, problem, known);
    if (fix !== null) change(work, fix.change);
    if (index % problemsAStep === 0) yield (index + 1) / problems.length;
  }
}

/** Order and ids concern all captions: they come first in each pass. */
const mendWhole = (work: Work, isWanted: (code: CaptionProblemCode) => boolean): void => {
  if (isWanted('order') && !isInTimeOrder(work.captions)) {
    work.captions.sort((one, other) => one.start - other.start);
    work.fixes += 1;
  }
  if (!isWanted('duplicate-id')) return;
  const unique = uniqueIds();
  work.captions = work.captions.map((caption) => {
    const id = unique(caption.id);
    if (id === caption.id) return caption;
    work.fixes += 1;
    work.ids.add(id);
    return { ...caption, id };
  });
};

/** Fixes all problems of a track, or all of one kind, in steps between which others can be let in; yields the share that is done, 0 to 1. Never makes it worse. */
export function* fixSteps(track: Track, rules: CheckRules, only: CaptionProblemCode | null = null): Generator<number, Fixed> {
  const fitted = fittedRules(rules, track);
  const check = checkerOf(fitted);
  const isWanted = (code: CaptionProblemCode): boolean => (only === null ? !onlyAsked.has(code) : only === code);
  const work: Work = { captions: [...track], ids: new Set(track.map(({ id }) => id)), fixes: 0 };
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const before = work.fixes;
    mendWhole(work, isWanted);
    for (const [at, stage] of stages.entries()) {
      const problems = (yield* problemsOf(work.captions, check, shareAt(pass, at, 0))).filter(({ code }) => stage.includes(code) && isWanted(code));
      for (const part of passOver(work, problems, fitted, check)) yield shareAt(pass, at, part);
    }
    if (work.fixes === before) break;
  }
  const mended = work.fixes === 0 ? track : handNotesOn(track, work.captions);
  // The style fits the track as it is now: an instruction that went may have been all that was Japanese in it.
  return { track: mended, fixes: work.fixes, left: yield* problemsOf(mended, checkerOfTracks(rules), 1) };
}

/** Fixes all problems of a track, or all of one kind, at once. */
export const fixAll = (track: Track, rules: CheckRules, only: CaptionProblemCode | null = null): Fixed => allSteps(fixSteps(track, rules, only));
