/** Sound made by arithmetic, the same at every run: bursts of shaped noise that stand for speech, silences of known length, room noise. */
import type { Cue } from '../../../../core/script/script.ts';
import { spokenPhrases } from '../../../../core/speech/spoken-phrases.ts';
import { pauseTime } from '../../../../core/timeline/cue-time.ts';
import { newsreader } from '../../../../core/timeline/timeline.ts';

/** Samples a second of all sound here. */
export const sampleRate = 16_000;

/** Random numbers from 0 to 1 that a seed decides (mulberry32, public domain). */
export const randomOf = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** A normally distributed number. */
export const normal = (random: () => number): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** A burst like speech: noise under syllables of about 180 ms, nearly silent between them. */
export const burst = (length: number, random: () => number): Float32Array => {
  const samples = new Float32Array(Math.round((length * sampleRate) / 1000));
  let last = 0;
  return samples.map((_sample, at) => {
    last = 0.6 * last + 0.4 * normal(random);
    return last * (0.03 + 0.4 * Math.abs(Math.sin((Math.PI * at) / (0.18 * sampleRate))));
  });
};

/** What happens to a cue while it is read. */
export type Accident = 'skip' | 'repeat' | 'ad-lib';

/** A reading: how it goes. Lengths are the model's times `rate`, each off by a factor with this scatter. */
export type Reading = {
  readonly seed: number;
  readonly rate: number;
  readonly scatter: number;
  readonly accidents?: Readonly<Record<number, Accident>>;
  /** Noise of the room this many dB under the voice; null: none. */
  readonly noise: number | null;
};

/** Sound, and where each cue's reading that counts began, ms. */
export type Sound = { readonly samples: Float32Array; readonly starts: ReadonlyMap<number, number> };

const concat = (parts: readonly Float32Array[]): Float32Array => {
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** Adds room noise under what is louder than silence. */
export const withNoise = (samples: Float32Array, under: number, random: () => number): Float32Array => {
  const loud = samples.filter((sample) => Math.abs(sample) > 0.004);
  const power = loud.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, loud.length);
  const deviation = Math.sqrt(power / 10 ** (under / 10));
  return samples.map((sample) => sample + deviation * normal(random));
};

/** Reads cues: `say` makes the sound of a text, silences are known. The last reading of a repeated cue counts. */
export const readAloud = (cues: readonly Cue[], { seed, rate, scatter, accidents = {}, noise }: Reading, say: (text: string, stretch: () => number) => Float32Array): Sound => {
  const random = randomOf(seed);
  const factor = (): number => rate * Math.exp(scatter * normal(random));
  const parts: Float32Array[] = [];
  const starts = new Map<number, number>();
  const now = (): number => (parts.reduce((sum, part) => sum + part.length, 0) * 1000) / sampleRate;
  const wait = (length: number): void => void parts.push(new Float32Array(Math.round((length * sampleRate) / 1000)));
  wait(700);
  cues.forEach((cue, index) => {
    const accident = accidents[index];
    if (accident === 'skip') return;
    for (let time = accident === 'repeat' ? 2 : 1; time > 0; time -= 1) {
      starts.set(index, now());
      parts.push(say(cue.text, factor));
      wait(pauseTime(cue, newsreader) * factor());
    }
    if (accident !== 'ad-lib') return;
    parts.push(say('and that is really something is it not', factor));
    wait(450);
  });
  const samples = concat(parts);
  return { samples: noise === null ? samples : withNoise(samples, noise, random), starts };
};

/** The sound of a text as bursts: one for each phrase, the beats between them silent. */
export const burstsOf = (random: () => number) => (text: string, factor: () => number): Float32Array =>
  concat(
    spokenPhrases(text).flatMap(({ words, beat }) => [burst(Math.max(120, words * factor()), random), new Float32Array(Math.round((Math.max(beat, 0) * factor() * sampleRate) / 1000))]),
  );
