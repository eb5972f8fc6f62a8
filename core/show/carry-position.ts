/** Carries the reading over to another timeline, so that an edit or another reader profile does not move the reader. */
import type { Cue } from '../script/script.ts';
import { cueIndexAt } from '../timeline/position.ts';
import type { TimedCue, Timeline } from '../timeline/timeline.ts';
import { lastIndexNotAfter } from '../units/last-index-not-after.ts';
import { ms, type Ms } from '../units/time.ts';
import type { TextChange } from './command.ts';
import { insertedStretches, mapOffset } from './edit.ts';

const firstStart = ({ cues, duration }: Timeline): Ms => cues[0]?.start ?? duration;

/** The lead-in is silence of a written length: a position in it stays what it is. */
const inLeadIn = (timeline: Timeline, position: Ms): boolean => position < firstStart(timeline);

const carryLeadIn = (position: Ms, to: Timeline): Ms => ms(Math.min(position, firstStart(to)));

/**
 * How far a cue is read: the share of its words that are over, and of its pause. A place's one fraction would not do here:
 * it moves the words when the pause alone gets longer.
 */
type Progress = { readonly words: number; readonly pause: number };

const progressIn = ({ start, end, pause }: TimedCue, position: Ms): Progress => ({
  words: Math.min(1, (position - start) / (end - start)),
  pause: pause.ms > 0 ? Math.max(0, position - end) / pause.ms : 1,
});

const positionOf = ({ start, end, pause }: TimedCue, progress: Progress): Ms =>
  ms(progress.words < 1 ? start + progress.words * (end - start) : end + progress.pause * pause.ms);

/** The position on a timeline of the same cues at which the same share of the same cue's words, or of its pause, is over. */
export const carryPosition = (from: Timeline, position: Ms, to: Timeline): Ms => {
  if (inLeadIn(from, position)) return carryLeadIn(position, to);
  const index = cueIndexAt(from, position);
  const [before, after] = [from.cues[index], to.cues[index]];
  return before === undefined || after === undefined ? ms(0) : positionOf(after, progressIn(before, position));
};

/** How much longer the words (or the pause) at a position last on another timeline of the same cues: the length there over the length here. */
export const stretchAt = (from: Timeline, position: Ms, to: Timeline): number => {
  const index = cueIndexAt(from, position);
  const [before, after] = [from.cues[index], to.cues[index]];
  if (before === undefined || after === undefined || position < before.start) return 1;
  if (position < before.end) return (after.end - after.start) / (before.end - before.start);
  return before.pause.ms > 0 && after.pause.ms > 0 ? after.pause.ms / before.pause.ms : 1;
};

/** Index of the last cue that does not start after an offset of the source; -1 when all do. */
const cueIndexAtOffset = ({ cues }: Timeline, offset: number): number =>
  lastIndexNotAfter(cues.length, (index) => cues[index]?.cue.at.offset ?? Infinity, offset);

const endOf = ({ at }: Cue): number => at.offset + at.length;

/** The very cue where the changes have moved it to, with the same words. */
const movedCue = (cue: Cue, changes: readonly TextChange[], to: Timeline): TimedCue | null => {
  const offset = mapOffset(changes, cue.at.offset, 'after');
  const found = to.cues[cueIndexAtOffset(to, offset)];
  return found !== undefined && found.cue.at.offset === offset && found.cue.text === cue.text ? found : null;
};

/**
 * A cue of that id in text that the changes put in: one that was cut and pasted elsewhere. Outside of such text the id may
 * have passed on to another cue with the same words.
 */
const pastedCue = (cue: Cue, changes: readonly TextChange[], to: Timeline): TimedCue | null => {
  const found = to.cues.find((timed) => timed.cue.id === cue.id);
  if (found === undefined) return null;
  const { at } = found.cue;
  return insertedStretches(changes).some(({ from, to: end }) => from <= at.offset && endOf(found.cue) <= end) ? found : null;
};

/** The position of an offset of the source: within the cue that it lies in, or at the start of the next one. */
const positionAtOffset = (timeline: Timeline, offset: number, pauseShare: number, cueIsGone: boolean): Ms => {
  const index = cueIndexAtOffset(timeline, offset);
  const next = timeline.cues[index + 1]?.start ?? timeline.duration;
  const timed = timeline.cues[index];
  if (timed === undefined) return next;
  const { cue } = timed;
  if (offset > endOf(cue) || (offset === endOf(cue) && cueIsGone)) return next;
  return positionOf(timed, { words: (offset - cue.at.offset) / cue.at.length, pause: pauseShare });
};

/** The position of an offset of the source, as "jump here" wants it: within the cue there, or at the start of the next one. */
export const positionOfOffset = (timeline: Timeline, offset: number): Ms => positionAtOffset(timeline, offset, 0, false);

/** The position in a cue that is no longer as it was: by the source, to where its characters have gone. */
const positionInChanged = (timed: TimedCue, position: Ms, changes: readonly TextChange[], to: Timeline): Ms => {
  const { cue } = timed;
  const progress = progressIn(timed, position);
  const offset = cue.at.offset + Math.floor(progress.words * cue.at.length);
  const isGone = mapOffset(changes, cue.at.offset, 'after') >= mapOffset(changes, endOf(cue), 'before');
  return positionAtOffset(to, mapOffset(changes, offset), progress.pause, isGone);
};

/**
 * The position after an edit: the same share of the same cue where its words are unchanged; within a changed one, where
 * the characters went; for one that is gone, the start of the nearest following. The start of the script stays its start.
 */
export const carryOverEdit = (from: Timeline, position: Ms, changes: readonly TextChange[], to: Timeline): Ms => {
  const timed = from.cues[cueIndexAt(from, position)];
  if (timed === undefined || position <= 0) return ms(0);
  if (inLeadIn(from, position)) return carryLeadIn(position, to);
  const same = movedCue(timed.cue, changes, to) ?? pastedCue(timed.cue, changes, to);
  return same === null ? positionInChanged(timed, position, changes, to) : positionOf(same, progressIn(timed, position));
};
