/** Repairs as edits: what is wrong with one caption, or with the whole track. */
import { failure, type Result, success } from '../../problem/failure.ts';
import { allSteps } from '../../steps/all-steps.ts';
import { type Checker, checkerOf, type CheckRules, fittedRules } from '../check/check.ts';
import { fixSteps } from '../fix/fix-all.ts';
import { applyChange } from '../fix/track-change.ts';
import { fixWith, type KnownOfTrack } from '../fix/fix-for.ts';
import { reachOf } from '../reach.ts';
import { styleOf } from '../styles/own-style.ts';
import type { Track } from '../track.ts';
import type { CaptionEditOf } from './caption-edit.ts';
import { noSuchCaption } from './edit-words.ts';

const rulesOf = ({ style, frameRate, instructions }: Pick<CaptionEditOf<'fix'>, 'style' | 'frameRate' | 'instructions'>): CheckRules => ({ style: styleOf(style), frameRate, instructions });

/** Each fix may bring another problem to light: so many are made in one go at most. */
const mostFixes = 12;

/** The track after the first fix that a problem of the caption has; null when none has. */
const fixedOnce = (track: Track, at: number, rules: CheckRules, check: Checker): Track | null => {
  const known: KnownOfTrack = { rules, check, hasId: (id) => track.some((caption) => caption.id === id), reach: reachOf(track), asked: true };
  // The neighbours are enough to find what is wrong with one: a long track need not be gone through for each fix.
  for (const problem of check.now(track.slice(at, at + 2))) {
    if (problem.caption !== 0) continue;
    const fix = fixWith(track, { ...problem, caption: at }, known);
    if (fix !== null) return applyChange(track, fix.change);
  }
  return null;
};

/** Mends what can be mended in one caption. Refused: `no-such-caption`, `nothing-to-fix`. */
export const fixCaption = (track: Track, edit: CaptionEditOf<'fix'>): Result<Track> => {
  if (track[edit.at] === undefined) return noSuchCaption(track, edit.at);
  const rules = fittedRules(rulesOf(edit), track);
  const check = checkerOf(rules);
  let now = track;
  for (let count = 0; count < mostFixes; count += 1) {
    const next = fixedOnce(now, edit.at, rules, check);
    if (next === null) break;
    now = next;
  }
  return now === track ? failure('nothing-to-fix', 'Nothing of this caption can be mended by itself: change its words or its times.') : success(now);
};

/** Mends what can be mended in the whole track, in steps that yield the share that is done: a long track takes its time. Refused: `nothing-to-fix`. */
export function* fixTrackSteps(track: Track, edit: CaptionEditOf<'fix-all'>): Generator<number, Result<Track>> {
  const fixed = yield* fixSteps(track, rulesOf(edit));
  return fixed.fixes === 0 ? failure('nothing-to-fix', 'There is nothing that can be mended by itself.') : success(fixed.track);
}

/** The same at once. */
export const fixTrack = (track: Track, edit: CaptionEditOf<'fix-all'>): Result<Track> => allSteps(fixTrackSteps(track, edit));
