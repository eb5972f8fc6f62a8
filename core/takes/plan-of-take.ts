/** What the estimate gives for the cues of a take: what was planned, beside what was read. */
import type { CueId } from '../script/script.ts';
import { pauseTime, readTime } from '../timeline/cue-time.ts';
import type { ReaderProfile } from '../timeline/timeline.ts';
import { ms, type Ms } from '../units/time.ts';
import type { Take } from './take.ts';

/** One cue of a take: what was measured and what was planned. Not rounded. */
export type PlannedReading = {
  readonly cue: CueId;
  readonly text: string;
  readonly doubtful: boolean;
  /** From the start of the take. */
  readonly start: Ms;
  /** First sound to last. */
  readonly read: Ms;
  readonly plannedRead: Ms;
  /** The silence up to the next cue that was read; null after the last. */
  readonly pause: Ms | null;
  readonly plannedPause: Ms;
};

/** The cues of a take beside the estimate for a reader. */
export const planOfTake = ({ cues }: Take, profile: ReaderProfile): readonly PlannedReading[] =>
  cues.map((reading, index) => {
    const { cue, text, start, end, doubtful } = reading;
    const next = cues[index + 1];
    return {
      cue,
      text,
      doubtful,
      start,
      read: ms(end - start),
      plannedRead: readTime(reading, profile),
      pause: next === undefined ? null : ms(next.start - end),
      plannedPause: pauseTime(reading, profile),
    };
  });

/** The reading as a whole, first sound to last: measured and planned. */
export type TakeLength = { readonly read: Ms; readonly planned: Ms };

/** How long a take's reading was, and was planned to be. */
export const lengthOfTake = (take: Take, profile: ReaderProfile): TakeLength => {
  const plan = planOfTake(take, profile);
  const planned = plan.reduce((sum, one) => sum + one.plannedRead + (one.pause === null ? 0 : one.plannedPause), 0);
  return { read: ms((take.cues.at(-1)?.end ?? 0) - (take.cues[0]?.start ?? 0)), planned: ms(Math.round(planned)) };
};
