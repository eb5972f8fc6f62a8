/** What a take teaches about its reader: each cue as it was read, beside what the model gives for it. */
import { explicitBeat, pauseAfter, shortestCue } from '../speech/timing-constants.ts';
import type { ReadSample } from '../timeline/calibrate.ts';
import { textLoad } from '../timeline/cue-load.ts';
import { ms, type Ms } from '../units/time.ts';
import type { CueReading, Take } from './take.ts';

/** The time that reading a text takes at rate 1 and pause scale 1; not rounded. */
export const newsreaderTime = (text: string): Ms => {
  const load = textLoad(text);
  return ms(Math.max(shortestCue, load.words + load.pauses));
};

/** The length of a pause at rate 1 and pause scale 1; null where it is written, as that says nothing about the reader. */
const newsreaderPause = ({ pause }: CueReading): Ms | null => {
  if (pause.written !== null) return null;
  return pause.kind === 'explicit' ? explicitBeat : pauseAfter[pause.kind];
};

const pauseSample = (reading: CueReading, next: CueReading | undefined): ReadSample['pause'] => {
  const predicted = newsreaderPause(reading);
  if (predicted === null || next === undefined || next.doubtful) return null;
  return { measured: ms(next.start - reading.end), predicted };
};

/** The samples of a take, in order; what is doubtful teaches nothing. */
export const takeSamples = ({ cues }: Take): readonly ReadSample[] =>
  cues.flatMap((reading, index) =>
    reading.doubtful
      ? []
      : [{ measured: ms(reading.end - reading.start), predicted: newsreaderTime(reading.text), pause: pauseSample(reading, cues[index + 1]) }],
  );
