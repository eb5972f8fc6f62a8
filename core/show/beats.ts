/** What is heard of a rehearsal: when each cue and each pause begins, and the seconds of the count-in. */
import type { TimedCue, Timeline } from '../timeline/timeline.ts';
import { lastIndexNotAfter } from '../units/last-index-not-after.ts';
import { instant, type Instant, type Ms } from '../units/time.ts';
import { isCountingIn, positionIn } from './roll.ts';
import type { Show } from './show.ts';

/** A second of the count-in, the start of a cue, or the start of the pause after it; `cue` is its index on the timeline. */
export type Beat = { readonly kind: 'count' | 'cue' | 'pause'; readonly at: Instant; readonly cue: number };

/** A pause shorter than this is not marked: two clicks would run into one. A choice of ours. */
const shortestPause = 200;

const second = 1000;

type Mark = Omit<Beat, 'at'> & { readonly position: Ms };

const marksOf = (timed: TimedCue, cue: number): readonly Mark[] => [
  { kind: 'cue', cue, position: timed.start },
  ...(timed.pause.ms >= shortestPause ? [{ kind: 'pause', cue, position: timed.end } as const] : []),
];

/** The marks of the cues in a stretch of the timeline, its end not included. */
const marksBetween = ({ cues }: Timeline, from: Ms, to: Ms): readonly Mark[] => {
  const first = Math.max(0, lastIndexNotAfter(cues.length, (index) => cues[index]?.start ?? Infinity, from));
  const found: Mark[] = [];
  for (let index = first; index < cues.length; index += 1) {
    const timed = cues[index];
    if (timed === undefined || timed.start >= to) break;
    found.push(...marksOf(timed, index).filter(({ position }) => position >= from && position < to));
  }
  return found;
};

const countsBetween = ({ roll, rehearsal }: Show, from: Instant, to: Instant): readonly Beat[] => {
  const counts = Math.floor(rehearsal.countIn / second);
  const seconds = Array.from({ length: counts }, (_, index) => instant(roll.at - (counts - index) * second));
  return seconds.filter((at) => at >= from && at < to).map((at) => ({ kind: 'count', at, cue: -1 }));
};

/**
 * The beats from one instant (included) to a later one, in order, as the show rolls now. Backwards there are none: nobody reads
 * so. Between the two a loop may turn once: ask for less than its length.
 */
export const beatsBetween = (show: Show, from: Instant, to: Instant): readonly Beat[] => {
  const { roll, timeline, rehearsal } = show;
  if (roll.speed <= 0) return [];
  const begins = instant(Math.max(from, roll.at));
  const counts = isCountingIn(show, from) ? countsBetween(show, from, to) : [];
  if (begins >= to) return counts;
  const [start, end] = [positionIn(show, begins), positionIn(show, to)];
  const beat = (mark: Mark, gone: number): Beat => ({ kind: mark.kind, cue: mark.cue, at: instant(begins + (mark.position - gone) / roll.speed) });
  const { loop } = rehearsal;
  if (end >= start || loop === null) return [...counts, ...marksBetween(timeline, start, end).map((mark) => beat(mark, start))];
  const around = start - (loop.to - loop.from);
  return [
    ...counts,
    ...marksBetween(timeline, start, loop.to).map((mark) => beat(mark, start)),
    ...marksBetween(timeline, loop.from, end).map((mark) => beat(mark, around)),
  ];
};
