import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchCues } from '../../../../core/takes/microphone/match-cues.ts';
import { hear, heardLength, heardLevels, microphoneTake, startHearing } from '../../../../core/takes/microphone/microphone-recording.ts';
import { checkTake } from '../../../../core/takes/read-take.ts';
import { emptyLabel } from '../../../../core/takes/take.ts';
import { ms } from '../../../../core/units/time.ts';
import { bulletin } from './bulletin.ts';
import { measureTake, takeOfSound } from './measure.ts';
import { burstsOf, randomOf, readAloud, sampleRate, type Accident, type Reading } from './synthetic.ts';

const sounding = (reading: Reading) => readAloud(bulletin, reading, burstsOf(randomOf(reading.seed + 1)));
const plain: Reading = { seed: 1, rate: 1.1, scatter: 0.08, noise: null };

describe('a take from the microphone', () => {
  it.each([
    ['clean', null, 1, 1],
    ['clean, slow', null, 2, 1.5],
    ['clean, fast', null, 3, 0.75],
    ['noise at 20 dB', 20, 4, 1],
    ['noise at 20 dB, slow', 20, 5, 1.35],
  ])('finds every cue in sound that is %s', (_what, noise, seed, rate) => {
    const sound = sounding({ ...plain, seed, rate, noise });
    const { median, p95, missing, unmarked, doubtful } = measureTake(bulletin, sound, takeOfSound(bulletin, sound));
    expect({ missing, unmarked }).toEqual({ missing: 0, unmarked: [] });
    expect(median).toBeLessThan(30);
    expect(p95).toBeLessThan(250);
    expect(doubtful).toBeLessThan(bulletin.length / 5);
  });

  const accidents = (['skip', 'repeat', 'ad-lib'] as const satisfies readonly Accident[]).flatMap((kind) =>
    [3, 11, 20].map((at) => ({ kind, at, noise: at === 11 ? null : 20 })),
  );
  it.each(accidents)('matches or doubts what a $kind at cue $at moves (noise: $noise)', ({ kind, at, noise }) => {
    const sound = sounding({ ...plain, seed: at, accidents: { [at]: kind }, noise });
    const { median, p95, unmarked, doubtful } = measureTake(bulletin, sound, takeOfSound(bulletin, sound));
    expect(unmarked).toEqual([]);
    expect(median).toBeLessThan(30);
    expect(p95).toBeLessThan(3500);
    expect(doubtful).toBeLessThan(bulletin.length / 2);
  });

  it('gives the take so far at any moment', () => {
    const sound = sounding(plain);
    const early = { ...sound, samples: sound.samples.subarray(0, sampleRate * 20) };
    const [whole, part] = [takeOfSound(bulletin, sound), takeOfSound(bulletin, early)];
    expect(part.duration).toBe(20_000);
    expect(part.cues.length).toBeGreaterThan(5);
    expect(part.cues.slice(0, 5)).toEqual(whole.cues.slice(0, 5).map((reading, index) => ({ ...reading, doubtful: part.cues[index]?.doubtful })));
  });

  it('hears the same in pieces of any length', () => {
    const { samples } = sounding(plain);
    const whole = hear(startHearing(bulletin, sampleRate), samples);
    const pieces = [0, 1, 999, 1000, 16_000, 40_000, samples.length].reduce(
      ({ recording, from }, to) => ({ recording: hear(recording, samples.subarray(from, to)), from: to }),
      { recording: startHearing(bulletin, sampleRate), from: 0 },
    ).recording;
    expect(heardLevels(pieces)).toEqual(heardLevels(whole));
    expect(heardLength(whole)).toBeCloseTo((samples.length * 1000) / sampleRate, 6);
  });

  it('finds nothing in silence, and nothing of no script', () => {
    expect(microphoneTake(startHearing(bulletin, sampleRate), emptyLabel).cues).toEqual([]);
    expect(microphoneTake(hear(startHearing(bulletin, sampleRate), new Float32Array(sampleRate * 5)), emptyLabel)).toMatchObject({ cues: [], duration: 5000 });
    const { samples } = sounding(plain);
    expect(microphoneTake(hear(startHearing([], sampleRate), samples), emptyLabel).cues).toEqual([]);
  });

  const anySounds = fc
    .array(fc.record({ gap: fc.integer({ min: 80, max: 4000 }), length: fc.integer({ min: 40, max: 6000 }) }), { maxLength: 40 })
    .map((parts) => {
      let now = 0;
      return parts.map(({ gap, length }) => {
        const start = now + gap;
        now = start + length;
        return { start: ms(start), end: ms(now) };
      });
    });

  it('gives cues in order, apart and with probabilities for any sounds', () => {
    fc.assert(
      fc.property(anySounds, fc.integer({ min: 0, max: bulletin.length }), (sounds, count) => {
        let last = 0;
        let before = -1;
        for (const { cue, start, end, confidence } of matchCues(bulletin.slice(0, count), sounds)) {
          expect(cue).toBeGreaterThan(before);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1.000_001);
          [last, before] = [end, cue];
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is a valid take', () => {
    const take = takeOfSound(bulletin, sounding({ ...plain, accidents: { 4: 'skip', 9: 'ad-lib' } }));
    expect(checkTake(take)).toEqual({ ok: true, value: take });
  });
});
