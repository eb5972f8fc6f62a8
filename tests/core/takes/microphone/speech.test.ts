/** Takes of speech that espeak-ng made, with known silences between the cues: the numbers that docs/takes.md promises. */
import { describe, expect, it } from 'vitest';
import { bulletin } from './bulletin.ts';
import { hasEspeak, say } from './espeak.ts';
import { measureTake, takeOfSound, type Measured } from './measure.ts';
import { readAloud, type Accident, type Reading } from './synthetic.ts';

/** What espeak-ng reads in a minute at its usual pace; a cue's own rate is drawn around it. */
const usualPace = 175;

/** The first half of the bulletin: enough for every kind of pause, and quick. */
const cues = bulletin.slice(0, 20);

const measured = (reading: Reading, voice: string): Measured => {
  const sound = readAloud(cues, reading, (text, factor) => say(text, usualPace / factor(), voice));
  return measureTake(cues, sound, takeOfSound(cues, sound));
};
const plain: Reading = { seed: 3, rate: 1, scatter: 0.1, noise: null };

describe.skipIf(!hasEspeak)('a take of speech', () => {
  it.each([
    ['clean', 'en-us', null, 1],
    ['with noise at 20 dB', 'en-us', 20, 1],
    ['slow, with noise at 20 dB', 'en-gb', 20, 1.25],
  ])('finds the cues of sound that is %s', (_what, voice, noise, rate) => {
    const { median, p95, missing, unmarked } = measured({ ...plain, noise, rate, seed: rate * 100 }, voice);
    expect({ missing, unmarked }).toEqual({ missing: 0, unmarked: [] });
    expect(median).toBeLessThan(30);
    expect(p95).toBeLessThan(250);
  });

  const accidents = (['skip', 'repeat', 'ad-lib'] as const satisfies readonly Accident[]).flatMap((kind) => [3, 11].map((at) => ({ kind, at, noise: at === 3 ? null : 20 })));
  it.each(accidents)('doubts every cue that a $kind at cue $at moves (noise: $noise)', ({ kind, at, noise }) => {
    const { unmarked, median } = measured({ ...plain, seed: at, noise, accidents: { [at]: kind } }, 'en-us');
    expect(unmarked).toEqual([]);
    expect(median).toBeLessThan(30);
  });
});
