/** A take measured by taps of a key, one as each cue begins: a reducer, so that replaying the events kept so far gives the take so far. */
import { pauseTime, readTime } from '../timeline/cue-time.ts';
import { newsreader } from '../timeline/timeline.ts';
import { elapsedBetween, instant, ms, type Instant, type Ms } from '../units/time.ts';
import { assembleTake, type MeasuredCue } from './assemble-take.ts';
import type { ReadCue, Take, TakeLabel } from './take.ts';

/** What the keys say, each at an instant of main's clock. */
export type TapEvent =
  /** The next cue begins. */
  | { readonly kind: 'tap'; readonly at: Instant }
  /** The cue that is being read ends: optional, as when the key is held while reading. */
  | { readonly kind: 'end'; readonly at: Instant }
  /** The next cue will not be read. */
  | { readonly kind: 'skip'; readonly at: Instant }
  /** The last tap or skip was a slip. */
  | { readonly kind: 'back'; readonly at: Instant }
  /** The reading is over. */
  | { readonly kind: 'stop'; readonly at: Instant };

type Mark = { readonly index: number; readonly start: Instant; readonly end: Instant | null };

/** A reading that is being tapped. */
export type TapRecording = {
  /** The cues to read, in order. */
  readonly cues: readonly ReadCue[];
  readonly began: Instant;
  /** The time of the last event. */
  readonly heard: Instant;
  /** Index of the cue that the next tap begins. */
  readonly next: number;
  readonly marks: readonly Mark[];
  readonly stopped: boolean;
};

/** Two taps closer than this are one: a key that bounces. No cue is so short. */
const bounce = ms(30);

/** The start of a recording: the first tap begins `cues[0]`. */
export const startTaps = (cues: readonly ReadCue[], began: Instant): TapRecording => ({ cues, began, heard: began, next: 0, marks: [], stopped: false });

const closeLast = (marks: readonly Mark[], end: Instant): readonly Mark[] => {
  const last = marks.at(-1);
  return last === undefined || last.end !== null || end <= last.start ? marks : [...marks.slice(0, -1), { ...last, end }];
};

const tap = (recording: TapRecording, at: Instant): TapRecording => {
  const { cues, next, marks } = recording;
  const last = marks.at(-1);
  if (next >= cues.length || (last !== undefined && at - last.start < bounce)) return recording;
  return { ...recording, next: next + 1, marks: [...marks, { index: next, start: at, end: null }] };
};

/** Takes back the last step: a skip if the last cue passed was skipped, else the last tap. */
const back = (recording: TapRecording): TapRecording => {
  const { next, marks } = recording;
  if (next === 0) return recording;
  const tapped = marks.at(-1)?.index === next - 1;
  return { ...recording, next: next - 1, marks: tapped ? marks.slice(0, -1) : marks };
};

/** The recording after one more event; the same but for `heard` when the event means nothing now. Events before the last are taken as of the last. */
export const recordTap = (before: TapRecording, event: TapEvent): TapRecording => {
  if (before.stopped) return before;
  const at = instant(Math.max(before.heard, event.at));
  const recording = { ...before, heard: at };
  switch (event.kind) {
    case 'tap':
      return tap(recording, at);
    case 'end':
      return { ...recording, marks: closeLast(recording.marks, at) };
    case 'skip':
      return { ...recording, next: Math.min(recording.cues.length, recording.next + 1) };
    case 'back':
      return back(recording);
    case 'stop':
      return { ...recording, stopped: true };
  }
};

/** Where a cue ends inside the time up to `until`, when nobody said: as the model shares reading and pause. */
const sharedEnd = (cue: ReadCue, start: Instant, until: Instant): Instant => {
  const read = readTime(cue, newsreader);
  return instant(start + (elapsedBetween(start, until) * read) / (read + pauseTime(cue, newsreader)));
};

/** The last cue ends with the stop; without one, when the model says so, and that is a guess. */
const lastEnd = (cue: ReadCue, start: Instant, { stopped, heard }: TapRecording): Instant =>
  stopped && heard > start ? heard : instant(start + readTime(cue, newsreader));

/** The take so far; `label` says who and when. Its starts are the taps themselves, to the millisecond. */
export const tapTake = (recording: TapRecording, label: TakeLabel): Take => {
  const { cues, began, heard, marks, stopped } = recording;
  const sinceStart = (at: Instant): Ms => elapsedBetween(began, at);
  const measured = marks.flatMap(({ index, start, end }, at): MeasuredCue[] => {
    const cue = cues[index];
    if (cue === undefined) return [];
    const next = marks[at + 1]?.start;
    const until = end ?? (next === undefined ? lastEnd(cue, start, recording) : sharedEnd(cue, start, next));
    return [{ cue, start: sinceStart(start), end: sinceStart(until), doubtful: end === null && next === undefined && !stopped }];
  });
  return assembleTake(measured, 'tap', sinceStart(heard), label);
};
