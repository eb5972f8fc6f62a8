/** Carries the reading over to another timeline, so that an edit or another reader profile does not move the reader. */
import type { Cue } from '../script/script.ts';
import { cueIndexAt, placeAt, timeAt } from '../timeline/position.ts';
import type { TimedCue, Timeline } from '../timeline/timeline.ts';
import { ms, type Ms } from '../units/time.ts';
import type { TextChange } from './command.ts';
import { insertedStretches, mapOffset } from './edit.ts';

const firstStart = ({ cues, duration }: Timeline): Ms => cues[0]?.start ?? duration;

/** The lead-in is silence of a written length: a position in it stays what it is. */
const inLeadIn = (timeline: Timeline, position: Ms): boolean => position < firstStart(timeline);

const carryLeadIn = (position: Ms, to: Timeline): Ms => ms(Math.min(position, firstStart(to)));

/** The position that has the same place on a timeline of the same cues. */
export const carryPosition = (from: Timeline, position: Ms, to: Timeline): Ms => {
  if (inLeadIn(from, position)) return carryLeadIn(position, to);
  const place = placeAt(from, position);
  return (place === null ? null : timeAt(to, place)) ?? ms(0);
};

/** Index of the last cue that does not start after an offset of the source; -1 when all do. A binary search. */
const cueIndexAtOffset = ({ cues }: Timeline, offset: number): number => {
  let low = -1;
  let high = cues.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((cues[middle]?.cue.at.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

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

/** Where the reading is in the source: an offset, and the part of the pause that is over (0 while words are read). */
type Point = { readonly offset: number; readonly pauseShare: number };

const pointIn = ({ cue, start, end, pause }: TimedCue, position: Ms): Point => ({
  offset: cue.at.offset + Math.floor(Math.min(1, (position - start) / (end - start)) * cue.at.length),
  pauseShare: pause.ms > 0 ? Math.max(0, position - end) / pause.ms : 0,
});

/** The position of an offset of the source: within the cue that it lies in, or at the start of the next one. */
const positionAtOffset = (timeline: Timeline, { offset, pauseShare }: Point, cueIsGone: boolean): Ms => {
  const index = cueIndexAtOffset(timeline, offset);
  const next = timeline.cues[index + 1]?.start ?? timeline.duration;
  const timed = timeline.cues[index];
  if (timed === undefined) return next;
  const { cue, start, end, pause } = timed;
  if (offset < endOf(cue)) return ms(start + ((offset - cue.at.offset) / cue.at.length) * (end - start));
  return offset > endOf(cue) || cueIsGone ? next : ms(end + pauseShare * pause.ms);
};

/** The position in a cue that is no longer as it was: by the source, to where its characters have gone. */
const positionInChanged = (timed: TimedCue, position: Ms, changes: readonly TextChange[], to: Timeline): Ms => {
  const { cue } = timed;
  const { offset, pauseShare } = pointIn(timed, position);
  const isGone = mapOffset(changes, cue.at.offset, 'after') >= mapOffset(changes, endOf(cue), 'before');
  return positionAtOffset(to, { offset: mapOffset(changes, offset), pauseShare }, isGone);
};

/**
 * The position after an edit: the same fraction of the same cue where its words are unchanged; within a changed one, where
 * the characters went; for one that is gone, the start of the nearest following. The start of the script stays its start.
 */
export const carryOverEdit = (from: Timeline, position: Ms, changes: readonly TextChange[], to: Timeline): Ms => {
  const timed = from.cues[cueIndexAt(from, position)];
  if (timed === undefined || position <= 0) return ms(0);
  if (inLeadIn(from, position)) return carryLeadIn(position, to);
  const same = movedCue(timed.cue, changes, to) ?? pastedCue(timed.cue, changes, to);
  if (same === null) return positionInChanged(timed, position, changes, to);
  const fraction = placeAt(from, position)?.fraction ?? 0;
  return timeAt(to, { cue: same.cue.id, fraction }) ?? same.start;
};
