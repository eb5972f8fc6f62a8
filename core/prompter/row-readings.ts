/** When each laid-out row is read: the rows that hold words, with their times on the timeline. */
import type { CueId } from '../script/script.ts';
import type { TimedCue, Timeline } from '../timeline/timeline.ts';
import type { Row, RowSpan } from './row.ts';

/** A stretch of a row's words that is read without a pause; ms of the timeline. */
export type Spoken = { readonly start: number; readonly end: number };

/** A row and when it is read. */
export type RowReading = {
  readonly top: number;
  readonly height: number;
  /** In order, apart, never empty. */
  readonly spoken: readonly [Spoken, ...Spoken[]];
  /** When its last word is over. */
  readonly end: number;
  /** True when a paragraph starts with it, or when rows without words stand above it. */
  readonly opens: boolean;
  /** True for the first and the last row of the script: nothing is read before, or after. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

type Context = { readonly timeline: Timeline; readonly byId: ReadonlyMap<CueId, TimedCue> };

/** Pure memo: a timeline never changes. */
const known = new WeakMap<Timeline, Context['byId']>();

const contextOf = (timeline: Timeline): Context => {
  const byId = known.get(timeline) ?? new Map(timeline.cues.map((timed) => [timed.cue.id, timed] as const));
  known.set(timeline, byId);
  return { timeline, byId };
};

/** Shorter than this is no time at all, ms: what fractions of cues leave over. */
const nothing = 1e-3;

/** When a row's words are read, in reading order; each part of a cue is a stretch. */
const spokenIn = ({ spans }: Row, { byId }: Context): readonly Spoken[] => {
  const stretches: Spoken[] = [];
  for (const { cue, from, to } of spans) {
    const timed = byId.get(cue);
    if (timed === undefined || to <= from) continue;
    const length = timed.end - timed.start;
    const start = Math.max(timed.start + from * length, stretches.at(-1)?.end ?? 0);
    const end = timed.start + to * length;
    if (end > start + nothing) stretches.push({ start, end });
  }
  return stretches;
};

const sameParagraph = (a: TimedCue | undefined, b: TimedCue | undefined): boolean =>
  a?.cue.paragraph === b?.cue.paragraph && a?.cue.story === b?.cue.story;

const cueOf = (span: RowSpan | undefined, { byId }: Context): TimedCue | undefined => (span === undefined ? undefined : byId.get(span.cue));

/** True when two rows that follow one another show the same paragraph. */
const goesOn = (before: Row, row: Row, context: Context): boolean =>
  sameParagraph(cueOf(before.spans.at(-1), context), cueOf(row.spans[0], context));

const readingOf = (row: Row, before: Row | null, spoken: RowReading['spoken'], context: Context): RowReading => {
  const { cues } = context.timeline;
  const end = spoken.at(-1)?.end ?? spoken[0].end;
  const opens = before === null || row.top > before.top + before.height + 1 || !goesOn(before, row, context);
  const isFirst = spoken[0].start <= (cues[0]?.start ?? 0) + nothing;
  const isLast = end >= (cues.at(-1)?.end ?? 0) - nothing;
  return { top: row.top, height: row.height, spoken, end, opens: opens && (before !== null || isFirst), isFirst, isLast };
};

/** The rows that hold words of the timeline, in order. Rows that go back in time are left out: their layout is of another text. */
export const rowReadings = (rows: readonly Row[], timeline: Timeline): readonly RowReading[] => {
  const context = contextOf(timeline);
  const readings: RowReading[] = [];
  let before: Row | null = null;
  for (const row of rows) {
    const [first, ...others] = spokenIn(row, context);
    if (first === undefined || first.start < (readings.at(-1)?.end ?? 0) - nothing) continue;
    readings.push(readingOf(row, before, [first, ...others], context));
    before = row;
  }
  return readings;
};
