/** What a take teaches about its reader: each cue as it was read, beside what the model gives for it. */
import type { ReadSample } from '../timeline/calibrate.ts';
import { pauseTime, readTime } from '../timeline/cue-time.ts';
import { newsreader } from '../timeline/timeline.ts';
import { ms } from '../units/time.ts';
import type { CueReading, Take } from './take.ts';

/** What the silence after a cue teaches; nothing where its length is written. */
const pauseSample = (reading: CueReading, next: CueReading | undefined): ReadSample['pause'] => {
  if (reading.pause.written !== null || next === undefined || next.doubtful) return null;
  return { measured: ms(next.start - reading.end), predicted: pauseTime(reading, newsreader) };
};

/** The samples of a take, in order; what is doubtful teaches nothing. */
export const takeSamples = ({ cues }: Take): readonly ReadSample[] =>
  cues.flatMap((reading, index) =>
    reading.doubtful
      ? []
      : [{ measured: ms(reading.end - reading.start), predicted: readTime(reading, newsreader), pause: pauseSample(reading, cues[index + 1]) }],
  );
