/** What is different between two states of one take: what a journal needs to keep while the take goes on. */
import type { CueId } from '../script/script.ts';
import type { CueReading, Take } from './take.ts';

/** Cues that are new or whose times are others, and cues that are no longer in it. */
export type ChangedReadings = { readonly changed: readonly Pick<CueReading, 'cue' | 'start' | 'end' | 'doubtful'>[]; readonly gone: readonly CueId[] };

const isSame = (one: CueReading | undefined, other: CueReading): boolean =>
  one !== undefined && one.start === other.start && one.end === other.end && one.doubtful === other.doubtful;

/** The differences from one state to the next. Linear in both. */
export const changedReadings = (before: Take | null, after: Take): ChangedReadings => {
  const known = new Map((before?.cues ?? []).map((reading) => [reading.cue, reading] as const));
  const left = new Set(after.cues.map(({ cue }) => cue));
  return {
    changed: after.cues.filter((reading) => !isSame(known.get(reading.cue), reading)).map(({ cue, start, end, doubtful }) => ({ cue, start, end, doubtful })),
    gone: [...known.keys()].filter((cue) => !left.has(cue)),
  };
};
