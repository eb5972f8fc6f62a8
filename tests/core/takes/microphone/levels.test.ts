import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSpeech } from '../../../../core/takes/microphone/find-speech.ts';
import { frameLength, listen, startListening } from '../../../../core/takes/microphone/levels.ts';
import { burst, randomOf, sampleRate, withNoise } from './synthetic.ts';

const silence = (length: number) => new Float32Array(Math.round((length * sampleRate) / 1000));
const join = (...parts: readonly Float32Array[]) => Float32Array.from(parts.flatMap((part) => [...part]));
const levelsOf = (samples: Float32Array, rate = sampleRate) => listen(startListening(rate), samples).levels;
const tone = (frequency: number, rate = sampleRate, length = 1000) => Float32Array.from({ length: (rate * length) / 1000 }, (_, at) => 0.5 * Math.sin((2 * Math.PI * frequency * at) / rate));

describe('listen', () => {
  it('gives the level of a tone, one for each 5 ms', () => {
    const levels = levelsOf(tone(1000));
    expect(levels).toHaveLength(200);
    expect(levels[100]).toBeCloseTo(10 * Math.log10(0.125), 1);
    expect(levelsOf(silence(50))[3]).toBeCloseTo(-100, 5);
  });
  it('leaves out what is below speech', () => {
    expect(levelsOf(tone(20))[150]).toBeLessThan(-30);
    expect(levelsOf(tone(200))[150]).toBeGreaterThan(-13);
  });
  it('stays on time at rates that a frame does not divide', () => {
    expect(levelsOf(new Float32Array(44_100), 44_100)).toHaveLength(200);
    expect(levelsOf(new Float32Array(11_025 * 60), 11_025)).toHaveLength(12_000);
  });
  it('gives the same for the same sound, however it is cut', () => {
    const sound = burst(700, randomOf(4));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: sound.length }), { maxLength: 12 }), (cuts) => {
        const edges = [0, ...cuts.toSorted((left, right) => left - right), sound.length];
        let listening = startListening(sampleRate);
        const levels = edges.slice(1).flatMap((edge, index) => {
          const heard = listen(listening, sound.subarray(edges[index], edge));
          listening = heard.listening;
          return [...heard.levels];
        });
        expect(levels).toEqual([...levelsOf(sound)]);
      }),
    );
  });
});

describe('findSpeech', () => {
  const random = randomOf(9);
  const sound = join(silence(600), burst(900, random), silence(400), burst(1300, random), silence(250), burst(500, random), silence(700));
  const truth = [[600, 1500], [1900, 3200], [3450, 3950]];

  it.each([
    ['clean sound', sound, 15],
    ['noise 20 dB under the voice', withNoise(sound, 20, randomOf(1)), 40],
    ['a voice that is far away', sound.map((sample) => sample / 200), 15],
  ])('finds each stretch in %s', (_what, samples, within) => {
    const found = findSpeech(levelsOf(samples));
    expect(found).toHaveLength(truth.length);
    found.forEach(({ start, end }, index) => {
      expect(Math.abs(start - (truth[index]?.[0] ?? 0))).toBeLessThanOrEqual(within);
      expect(Math.abs(end - (truth[index]?.[1] ?? 0))).toBeLessThanOrEqual(within);
    });
  });

  it('finds nothing in silence, in steady noise and in nothing', () => {
    expect(findSpeech(levelsOf(silence(3000)))).toEqual([]);
    expect(findSpeech(levelsOf(withNoise(silence(3000).fill(0.01), 0, randomOf(2)).map((sample) => sample - 0.01)))).toEqual([]);
    expect(findSpeech(new Float32Array(0))).toEqual([]);
  });

  it('follows the floor when the noise grows in the middle', () => {
    const part = join(silence(600), burst(900, randomOf(3)), silence(500));
    const long = join(...Array.from({ length: 6 }, () => part));
    const noisy = withNoise(long, 18, randomOf(5));
    const found = findSpeech(levelsOf(join(long, noisy)));
    expect(found).toHaveLength(12);
  });

  it('takes short closures for a part of the word, and clicks for nothing', () => {
    const words = join(silence(500), burst(400, randomOf(6)), silence(60), burst(400, randomOf(7)), silence(500));
    expect(findSpeech(levelsOf(words))).toHaveLength(1);
    const click = join(silence(500), burst(400, randomOf(6)), silence(500), burst(5, randomOf(7)), silence(500));
    expect(findSpeech(levelsOf(click))).toHaveLength(1);
  });

  it('gives stretches in order, apart, of whole frames', () => {
    fc.assert(
      fc.property(fc.array(fc.float({ min: -100, max: 0, noNaN: true }), { maxLength: 400 }), (levels) => {
        let last = -1;
        for (const { start, end } of findSpeech(Float32Array.from(levels))) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(start % frameLength).toBe(0);
          last = end;
        }
      }),
    );
  });
});
