/** Makes one caption of two: nothing of either is lost but the place of the second. */
import { type Ms, ms, wholeMs } from '../../units/time.ts';
import { type Emphasis, isTime, signsIn, tidyEmphasis } from '../emphasis/emphasis.ts';
import { inWholeLooks, joinedDetails, looksApart, withDetails, withLooks } from '../emphasis/looks.ts';
import type { Caption } from '../track.ts';
import { emphasisAt, timeKindOf } from '../emphasis/word-times.ts';
import { withEmphasis } from './carry-emphasis.ts';
import { wordStarts, wordsOf } from './word-starts.ts';

/** The voice of a caption whose words go to another speaker's: it stays with them. */
const voiceOf = (from: number, signs: number, { speaker }: Caption, other: Caption): readonly Emphasis[] =>
  speaker === null || speaker === other.speaker || signs === 0 ? [] : [{ from, to: from + signs, kind: `voice:${speaker}` }];

const hasTimes = ({ emphasis = [] }: Caption): boolean => emphasis.some(({ kind }) => isTime(kind));

/** Where words have times of their own, those of the second are said from its start on. */
const beginOf = (at: number, one: Caption, other: Caption, end: number): readonly Emphasis[] => {
  const kind = hasTimes(one) || hasTimes(other) ? timeKindOf(other.start, { start: one.start, end: ms(end) }) : null;
  return kind === null ? [] : [{ from: at, to: at + 1, kind }];
};

/** When the last of two captions ends. */
export const joinedEnd = (one: Caption, other: Caption): Ms => wholeMs(Math.max(one.end, other.end));

/** The emphasis of the words of two captions, one after the other, in the time of both; those of the second speaker have a voice. */
export const joinedEmphasis = (one: Caption, other: Caption): Caption['emphasis'] => {
  const end = joinedEnd(one, other);
  const [signs, more] = [signsIn(one.lines.join('')), signsIn(other.lines.join(''))];
  const moved = (emphasisAt(other, one.start, end) ?? []).map(({ from, to, kind }) => ({ from: from + signs, to: to + signs, kind }));
  const all = tidyEmphasis([...(emphasisAt(one, one.start, end) ?? []), ...voiceOf(signs, more, other, one), ...beginOf(signs, one, other, end), ...moved], signs + more);
  return withLooks(all, [...looksApart(one, other, 0, signs), ...looksApart(other, one, signs, more)], signs + more);
};

/** Where the words of both begin, in the time of both. Of two that were shown together, those of the second follow those of the first. */
const joinedStarts = (one: Caption, other: Caption, end: number): readonly number[] => {
  const moved = (caption: Caption): readonly number[] => wordStarts(caption).map((share) => (caption.start - one.start + share * (caption.end - caption.start)) / (end - one.start));
  let latest = 0;
  return [...moved(one), ...moved(other)].map((start) => (latest = Math.max(latest, start)));
};

/** Both in the lines that are given (all their words, in order): the first's id, place and speaker, the time, remarks, emphasis and details of both. */
export const joinCaptions = (one: Caption, other: Caption, lines: readonly string[]): Caption => {
  const end = joinedEnd(one, other);
  const notes = [...(one.notes ?? []), ...(other.notes ?? [])];
  const starts = joinedStarts(one, other, end);
  const { wordStarts: _starts, ...rest } = one;
  // Chinese and Japanese words may have become one.
  const joined: Caption = { ...rest, end, lines, ...(starts.length === wordsOf(lines).length ? { wordStarts: starts } : {}), ...(notes.length === 0 ? {} : { notes }) };
  return inWholeLooks(withEmphasis(withDetails(joined, joinedDetails(one, other)), joinedEmphasis(one, other)));
};
