/** Makes a take of measured marks: whole milliseconds, in order, without overlaps, and odd lengths marked doubtful. */
import { readTime } from '../timeline/cue-time.ts';
import { newsreader } from '../timeline/timeline.ts';
import { ms, wholeMs, type Ms } from '../units/time.ts';
import { medianOf } from './median.ts';
import { takeVersion, type CueReading, type HowMeasured, type ReadCue, type Take, type TakeLabel } from './take.ts';

/** A cue as it was measured, from the start of the take; not rounded, in the order of time. */
export type MeasuredCue = { readonly cue: ReadCue; readonly start: Ms; readonly end: Ms; readonly doubtful: boolean };

/** A cue that took this many times longer or shorter than the others beside the model is doubtful: a tap was missed, or words were added. A choice of ours. */
const oddFactor = 2.5;

/** Cues that the model gives less than this say too little of their own. */
const tellingFrom = ms(500);

/** Marks cues whose length does not go with the rest. */
const markOdd = (cues: readonly CueReading[]): readonly CueReading[] => {
  const logOf = (reading: CueReading): number => Math.log((reading.end - reading.start) / readTime(reading, newsreader));
  const middle = medianOf(cues.filter(({ doubtful }) => !doubtful).map(logOf));
  return cues.map((reading) => {
    const odd = readTime(reading, newsreader) >= tellingFrom && Math.abs(logOf(reading) - middle) > Math.log(oddFactor);
    return odd && !reading.doubtful ? { ...reading, doubtful: true } : reading;
  });
};

const wholeReadings = (cues: readonly MeasuredCue[]): readonly CueReading[] => {
  let last = 0;
  return cues.map(({ cue, start, end, doubtful }, index) => {
    const next = cues[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const from = Math.max(last, Math.round(start));
    last = Math.max(from + 1, Math.round(Math.min(end, next)));
    return { cue: cue.id, text: cue.text, pause: cue.pause, start: ms(from), end: ms(last), doubtful };
  });
};

/** The take of such marks. It lasts at least until its last cue ends. */
export const assembleTake = (cues: readonly MeasuredCue[], measured: HowMeasured, duration: Ms, label: TakeLabel): Take => {
  const readings = wholeReadings(cues);
  return { version: takeVersion, ...label, measured, duration: wholeMs(Math.max(duration, readings.at(-1)?.end ?? 0)), cues: markOdd(readings) };
};
