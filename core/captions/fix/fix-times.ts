/** Fixes of a caption's times: shown longer, shorter, joined to a neighbour, put in order. */
import { lapse } from '../cut/ellipsis-marks.ts';
import { closedGap, leastGap, shortestFor, speedOf } from '../styles/style-measures.ts';
import { type Ms, ms } from '../../units/time.ts';
import { oneAtAPlace } from '../places/one-at-a-place.ts';
import { shownAt } from '../retime/shown-at.ts';
import type { Caption } from '../track.ts';
import { joinCaptions } from '../edit/join-captions.ts';
import { isDialogue } from '../check/dialogue.ts';
import { type Fix, type FixCase, goTogether, replaceOne } from './fix-case.ts';
import { joinLines, layText } from './free-text.ts';

const gapOf = ({ rules }: FixCase): Ms => leastGap(rules.style, rules.frameRate);

/** The latest end that leaves the least gap to the next caption and is not longer than the style lets it stay. */
const latestEnd = (one: FixCase): number => {
  const { caption, next, rules } = one;
  const room = next === undefined ? Number.POSITIVE_INFINITY : next.start - gapOf(one);
  return Math.min(room, caption.start + (rules.style.longest ?? Number.POSITIVE_INFINITY));
};

const earliestStart = (one: FixCase): number => (one.before === undefined ? 0 : Math.max(0, one.shownUntil + gapOf(one)));

/** An end that leaves no flicker: right before the next caption where the gap would be closed anyway. */
const settledEnd = (one: FixCase, end: number): number => {
  const closed = closedGap(one.rules.style, one.rules.frameRate);
  const latest = latestEnd(one);
  return one.next !== undefined && closed !== null && one.next.start - end < closed ? latest : Math.min(end, latest);
};

/** The caption shown for `length`: longer into the silence after it, then earlier into the one before; null without room. */
const shownFor = (one: FixCase, label: string, length: number): Fix | null => {
  const { caption } = one;
  const end = Math.max(caption.end, settledEnd(one, Math.ceil(caption.start + length)));
  const start = Math.min(caption.start, Math.max(earliestStart(one), Math.floor(end - length)));
  if (end - start < length) return null;
  return replaceOne(one, label, shownAt(caption, ms(start), ms(end)));
};

/** The time that a text needs at a reading speed of the style. */
const timeFor = ({ caption, rules }: FixCase, speed: number): number =>
  (speedOf(caption.lines, ms(60_000), rules.style) * 60_000) / speed;

/** Two captions of one speaker as one, if the style lets them be. */
const joined = (one: FixCase, first: Caption, second: Caption, at: number): Fix | null => {
  const { style } = one.rules;
  if (first.speaker !== second.speaker || second.start - first.end >= lapse || !goTogether(first, second)) return null;
  if (isDialogue(first.lines) || isDialogue(second.lines)) return null;
  const lines = layText(joinLines([...first.lines, ...second.lines]), style);
  if (lines === null || second.end - first.start > (style.longest ?? Number.POSITIVE_INFINITY)) return null;
  return { label: 'Join it with its neighbour', change: { at, remove: 2, insert: [joinCaptions(first, second, lines)] } };
};

/** Shown for the shortest time, or joined with a neighbour. */
export const showLonger = (one: FixCase): readonly (Fix | null)[] => {
  const { caption, before, next, problem } = one;
  return [
    shownFor(one, 'Show it longer', shortestFor(caption.lines, one.rules.style)),
    next === undefined ? null : joined(one, caption, next, problem.caption),
    before === undefined ? null : joined(one, before, caption, problem.caption - 1),
  ];
};

/** Shown until it can be read at the greatest speed of the style. */
export const slowDown = (one: FixCase): Fix | null => shownFor(one, 'Show it longer', timeFor(one, one.rules.style.readingSpeed.maximum));

/** Shown until it can be read in comfort. */
export const readInComfort = (one: FixCase): Fix | null => {
  const { optimal } = one.rules.style.readingSpeed;
  return optimal === null ? null : shownFor(one, 'Show it longer', timeFor(one, optimal));
};

/** So much too long, words are not what keeps a caption on. Milliseconds. */
const longestLinger = 1000;

/** Ends when the style's longest time is over. */
export const endSooner = (one: FixCase): Fix | null => {
  const { longest } = one.rules.style;
  return longest === null ? null : replaceOne(one, 'End it sooner', shownAt(one.caption, one.caption.start, ms(one.caption.start + longest)));
};

/** True for a caption that only lingers too long: it is not split. */
export const onlyLingers = ({ caption, rules }: FixCase): boolean =>
  rules.style.longest !== null && caption.end - caption.start - rules.style.longest <= longestLinger;

/** The least that is left of a caption's time when an overlap is ended; where less would be, it is meant to be shown together with the next. */
const leastLeft = 0.5;

/** Ends the least gap before the next caption: closes a gap, opens one, ends an overlap. */
export const endBeforeNext = (one: FixCase): Fix | null => {
  const { caption, next, rules } = one;
  if (next === undefined) return null;
  const end = ms(next.start - gapOf(one));
  const left = end - caption.start;
  const meant = left < leastLeft * (caption.end - caption.start) && left < shortestFor(caption.lines, rules.style);
  return left <= 0 || meant ? null : replaceOne(one, end > caption.end ? 'Show it until the next one' : 'End it before the next one', shownAt(caption, caption.start, end));
};

/**
 * Two that are shown together, one after the other: those that begin together share their time. Only where a person asks for it: it may be meant.
 */
export const takeTurns = ({ caption, next, problem, asked }: FixCase): Fix | null => {
  if (next === undefined || !asked) return null;
  const [first, second] = oneAtAPlace([caption, next]);
  if (first === undefined || second === undefined) return null;
  const insert = [shownAt(caption, first.start, first.end), shownAt(next, second.start, second.end)];
  return { label: 'Show them one after the other', change: { at: problem.caption, remove: 2, insert } };
};

/** Whole milliseconds from 0, and an end after the start. */
export const mendTimes = (one: FixCase): Fix | null => {
  const { caption, rules } = one;
  if (!Number.isFinite(caption.start) || !Number.isFinite(caption.end)) return null;
  const start = Math.max(0, Math.round(caption.start));
  const shortest = Math.max(1, shortestFor(caption.lines, rules.style));
  const room = one.next === undefined || one.next.start <= start ? Number.POSITIVE_INFINITY : one.next.start - gapOf(one);
  const end = caption.end > start ? Math.round(caption.end) : Math.max(start + 1, Math.min(start + shortest, room));
  return replaceOne(one, 'Correct the times', { ...caption, start: ms(start), end: ms(Math.max(end, start + 1)) });
};

/** All captions by their times. */
export const sortByTime = ({ track }: FixCase): Fix => ({
  label: 'Sort the captions by time',
  change: { at: 0, remove: track.length, insert: track.toSorted((one, other) => one.start - other.start) },
});
