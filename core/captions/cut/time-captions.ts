/** Gives captions their times: long enough to read, never overlapping, the gaps that the style asks for. */
import { type Ms, ms } from '../../units/time.ts';
import { closedGap, leastGap, shortestFor } from '../styles/style-measures.ts';
import { countCaptionCharacters, countWords } from '../text/count-characters.ts';
import type { CaptionStyle } from '../styles/styles.ts';
import type { Caption, Track } from '../track.ts';

/** A caption with the time it is spoken at, milliseconds, not rounded. */
export type SpokenCaption = {
  readonly lines: readonly string[];
  readonly speaker: string | null;
  readonly start: number;
  readonly end: number;
  readonly notes?: readonly string[];
  /** Which paragraph of the script it begins in or goes on with, from 1. */
  readonly paragraph: number;
};

/** A caption comes this long before its words at most, where it would be too short. Milliseconds. */
const longestLead = 400;

/** Gaps shorter than this flicker: closed also where the style has no rule. Milliseconds. */
const flicker = 500;

/** The time that reads a text at the speed the style likes. */
const comfortable = (lines: readonly string[], style: CaptionStyle): number => {
  const { unit, optimal, maximum } = style.readingSpeed;
  const speed = optimal ?? maximum;
  if (unit === 'cps') return (countCaptionCharacters(lines) * 1000) / speed;
  return (lines.reduce((sum, line) => sum + countWords(line), 0) * 60_000) / speed;
};

/** Starts in whole milliseconds, each after the one before, none before 0. */
const wholeStarts = (spoken: readonly SpokenCaption[], offset: Ms): number[] => {
  let last = -1;
  return spoken.map((caption) => {
    last = Math.max(Math.round(caption.start + offset), last + 1, 0);
    return last;
  });
};

type Timing = { readonly style: CaptionStyle; readonly least: number; readonly closed: number; readonly offset: Ms };

/** One that would be too short begins in the silence before it. */
const leadIn = (spoken: readonly SpokenCaption[], starts: number[], timing: Timing): void => {
  spoken.forEach((caption, index) => {
    const start = starts[index] ?? 0;
    const room = (starts[index + 1] ?? Number.POSITIVE_INFINITY) - timing.least - start;
    const missing = Math.min(shortestFor(caption.lines, timing.style) - room, longestLead);
    if (missing <= 0) return;
    const before = spoken[index - 1];
    const previous = starts[index - 1] ?? -1;
    const floor = before === undefined ? 0 : Math.ceil(before.end + timing.offset) + timing.least;
    starts[index] = Math.max(Math.min(start, Math.max(floor, 0)), Math.ceil(start - missing), previous + 1);
  });
};

const endOf = (caption: SpokenCaption, start: number, next: number, timing: Timing): number => {
  const { style, least, closed, offset } = timing;
  const words = Math.round(caption.end + offset);
  const readable = Math.min(words + style.linger, Math.ceil(start + comfortable(caption.lines, style)));
  const latest = start + (style.longest ?? Number.POSITIVE_INFINITY);
  const wanted = Math.min(latest, Math.max(words, readable, start + shortestFor(caption.lines, style), start + 1));
  const gap = next - wanted;
  if (gap >= closed) return wanted;
  if (next - least <= latest) return Math.max(start + 1, next - least);
  return Math.max(start + 1, Math.min(wanted, next - closed));
};

/** The captions with their times and ids, `offset` added; what lies wholly before 0 is left out. */
export const timeCaptions = (
  spoken: readonly SpokenCaption[],
  style: CaptionStyle,
  frameRate: number,
  offset: Ms,
): Track => {
  const shown = spoken.filter((caption) => caption.end + offset > 0);
  const least = leastGap(style, frameRate);
  const timing: Timing = { style, least, closed: closedGap(style, frameRate) ?? flicker, offset };
  const starts = wholeStarts(shown, offset);
  leadIn(shown, starts, timing);
  return shown.map((caption, index): Caption => {
    const start = starts[index] ?? 0;
    const end = endOf(caption, start, starts[index + 1] ?? Number.POSITIVE_INFINITY, timing);
    const timed = { id: String(index + 1), start: ms(start), end: ms(end), lines: caption.lines, speaker: caption.speaker, paragraph: caption.paragraph };
    return caption.notes === undefined ? timed : { ...timed, notes: caption.notes };
  });
};
