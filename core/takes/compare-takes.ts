/** Puts takes side by side, cue by cue, with the estimate: what a chart and its table show. */
import type { Cue, CueId } from '../script/script.ts';
import { pauseTime, readTime } from '../timeline/cue-time.ts';
import type { ReaderProfile } from '../timeline/timeline.ts';
import { ms, type Ms } from '../units/time.ts';
import type { CueReading, Take } from './take.ts';

/** How a cue was read, or is to be read. `pause` is null where no other cue was read after it. */
export type ComparedReading = {
  readonly read: Ms;
  readonly pause: Ms | null;
  readonly doubtful: boolean;
  /** Words a minute while it is read, its pause not counted. */
  readonly wordsPerMinute: number;
  /** True when it took clearly longer than estimated. */
  readonly ranLong: boolean;
};

/** One cue: the estimate, and each take's reading; null where a take has none. */
export type ComparedCue = { readonly id: CueId; readonly n: number; readonly text: string; readonly estimate: ComparedReading; readonly takes: readonly (ComparedReading | null)[] };

/** A cue ran long when it took this many times its estimate and this much longer: cue by cue the model is off by 13 % (design.md, section 4). */
const longFrom = { factor: 1.25, least: 300 } as const;

const wordsOf = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;

const speedOf = (text: string, read: number): number => (read > 0 ? Math.round((wordsOf(text) * 60_000) / read) : 0);

const readingOf = (reading: CueReading, next: CueReading | undefined, estimated: Ms): ComparedReading => {
  const read = ms(reading.end - reading.start);
  return {
    read,
    pause: next === undefined ? null : ms(next.start - reading.end),
    doubtful: reading.doubtful,
    wordsPerMinute: speedOf(reading.text, read),
    ranLong: read > estimated * longFrom.factor && read - estimated >= longFrom.least,
  };
};

/** A take's readings by cue, each with the one after it. */
const readingsOf = ({ cues }: Take): ReadonlyMap<CueId, readonly [CueReading, CueReading | undefined]> =>
  new Map(cues.map((reading, index) => [reading.cue, [reading, cues[index + 1]]] as const));

/** Compares takes over cues, in the cues' order; the estimate is for a reader. Cues that no take knows are in it too. */
export const compareTakes = (cues: readonly Cue[], takes: readonly Take[], profile: ReaderProfile): readonly ComparedCue[] => {
  const known = takes.map(readingsOf);
  return cues.map((cue) => {
    const read = readTime(cue, profile);
    const estimate = { read, pause: pauseTime(cue, profile), doubtful: false, wordsPerMinute: speedOf(cue.text, read), ranLong: false };
    const readings = known.map((one) => {
      const found = one.get(cue.id);
      return found === undefined ? null : readingOf(found[0], found[1], read);
    });
    return { id: cue.id, n: cue.n, text: cue.text, estimate, takes: readings };
  });
};
