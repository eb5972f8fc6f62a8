/** Checks captions against a style: every broken rule is a problem that says what to do. */
import type { Severity } from '../../problem/problem.ts';
import { allSteps } from '../../steps/all-steps.ts';
import { checkCaptionBreak } from './check-caption-break.ts';
import { checkCharacters } from './check-characters.ts';
import { checkDialogue } from './check-dialogue.ts';
import { checkGap } from './check-gap.ts';
import { checkInstructions, type InstructionFinder, instructionFinder } from './check-instructions.ts';
import { checkLetters } from './check-letters.ts';
import { checkLines } from './check-lines.ts';
import { checkTiming } from './check-timing.ts';
import type { CaptionStyle, Writing } from '../styles/styles.ts';
import type { Caption, Track } from '../track.ts';
import { styleForTrack, styleForWriting, writingOfTrack } from '../styles/writing.ts';

/** Every rule that a caption can break. */
export type CaptionProblemCode =
  | 'empty'
  | 'blank-line'
  | 'line-too-long'
  | 'too-many-lines'
  | 'unbalanced'
  | 'bad-break'
  | 'bad-caption-break'
  | 'too-fast'
  | 'fast'
  | 'too-short'
  | 'too-long'
  | 'bad-time'
  | 'gap-too-small'
  | 'gap-not-closed'
  | 'overlap'
  | 'order'
  | 'duplicate-id'
  | 'not-in-608'
  | 'control-character'
  | 'bidi-character'
  | 'dark-letters'
  | 'double-space'
  | 'dialogue-dash'
  | 'instruction-text';

/** A stretch of a caption's text: its line and UTF-16 units of it, from 0; `to` is after the last. */
export type TextRange = { readonly line: number; readonly from: number; readonly to: number };

/** One broken rule of one caption; `caption` is its index in the track, from 0. */
export type CaptionProblem = {
  readonly code: CaptionProblemCode;
  readonly severity: Severity;
  readonly message: string;
  readonly caption: number;
  /** Where in its text; absent when it is about the times or the whole caption. */
  readonly at?: TextRange;
};

/** What a check of one caption finds, before it knows which caption that is. */
export type Finding = Omit<CaptionProblem, 'caption'>;

/** What a track is checked by. */
export type CheckRules = {
  readonly style: CaptionStyle;
  /** The video's, in frames a second. */
  readonly frameRate: number;
  /** The instructions of the script, as written: none of them may be captioned. Without them only usual ones are known. */
  readonly instructions?: readonly string[];
};

const duplicateId = (id: string, seen: Set<string>): readonly Finding[] => {
  const twice = seen.has(id);
  seen.add(id);
  if (!twice) return [];
  return [{ code: 'duplicate-id', severity: 'error', message: `The id "${id}" is used twice: give each caption its own.` }];
};

/** What is wrong with a caption beside its id, `next` being the one after it. */
const findingsOf = (caption: Caption, next: Caption | undefined, { style, frameRate }: CheckRules, find: InstructionFinder): readonly Finding[] => [
  ...checkLines(caption, style),
  ...checkCharacters(caption, style),
  ...checkLetters(caption),
  ...checkDialogue(caption, style),
  ...checkInstructions(caption, find),
  ...checkTiming(caption, style),
  ...checkCaptionBreak(caption, next, style.lineCharacters),
  ...checkGap(caption, next, style, frameRate),
];

/** Checks a track, or a part of one: in steps between which others can be let in and which yield the share that is done, 0 to 1; or at once. */
export type Checker = {
  readonly steps: (track: Track) => Generator<number, readonly CaptionProblem[]>;
  readonly now: (track: Track) => readonly CaptionProblem[];
};

/** So many captions are checked in one step: about half a millisecond. */
const captionsAStep = 16;

/**
 * A check by rules whose style is fitted to the whole track already (`styleForTrack`): a part of a track is checked as the whole is. What was
 * found of a caption is remembered as long as it and the next one are the very same, so that a check after a fix costs what the fix changed.
 */
export const checkerOf = (rules: CheckRules): Checker => {
  const find = instructionFinder(rules.instructions ?? []);
  const known = new WeakMap<Caption, { readonly next: Caption; readonly findings: readonly Finding[] }>();
  const found = (caption: Caption, next: Caption | undefined): readonly Finding[] => {
    const before = known.get(caption);
    if (before !== undefined && before.next === next) return before.findings;
    const findings = findingsOf(caption, next, rules, find);
    if (next !== undefined) known.set(caption, { next, findings });
    return findings;
  };
  function* steps(track: Track): Generator<number, readonly CaptionProblem[]> {
    const seen = new Set<string>();
    const problems: CaptionProblem[] = [];
    for (const [index, caption] of track.entries()) {
      for (const finding of [...duplicateId(caption.id, seen), ...found(caption, track[index + 1])]) problems.push({ ...finding, caption: index });
      if ((index + 1) % captionsAStep === 0) yield (index + 1) / track.length;
    }
    return problems;
  }
  return { steps, now: (track) => allSteps(steps(track)) };
};

/** A check of one track after another: the style is fitted to each, and what was found of captions that are still there is remembered. */
export const checkerOfTracks = (rules: CheckRules): Checker => {
  const known = new Map<Writing | null, Checker>();
  const fitted = (track: Track): Checker => {
    const writing = writingOfTrack(track);
    const checker = known.get(writing) ?? checkerOf({ ...rules, style: styleForWriting(rules.style, writing) });
    known.set(writing, checker);
    return checker;
  };
  return { steps: (track) => fitted(track).steps(track), now: (track) => fitted(track).now(track) };
};

/** The rules with their style fitted to the script that a track is written in. */
export const fittedRules = (rules: CheckRules, track: Track): CheckRules => ({ ...rules, style: styleForTrack(rules.style, track) });

/** The problems of a track by the rules, in the order of its captions. */
export const checkByRules = (track: Track, rules: CheckRules): readonly CaptionProblem[] => checkerOf(fittedRules(rules, track)).now(track);

/** The problems of a track in the order of its captions. `frameRate` is the video's, in frames a second. */
export const checkTrack = (track: Track, style: CaptionStyle, frameRate: number): readonly CaptionProblem[] =>
  checkByRules(track, { style, frameRate });
