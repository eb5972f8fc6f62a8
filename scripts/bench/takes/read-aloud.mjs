/** A reading of a script as sound, piece by piece: speech of any making, silences of known length, room noise, now and then a repeat, a skip or an ad-lib. */
import { randomNumbers } from '../random-numbers.mjs';

/** Samples a second. */
export const sampleRate = 16_000;

const normal = (next) => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

const samplesIn = (milliseconds) => Math.round((milliseconds * sampleRate) / 1000);

/** Noise under syllables of 180 ms, nearly silent between them: stands for speech where none can be made. */
const burst = (milliseconds, next) => {
  let last = 0;
  return new Float32Array(samplesIn(milliseconds)).map((_sample, at) => {
    last = 0.6 * last + 0.4 * normal(next);
    return last * (0.03 + 0.4 * Math.abs(Math.sin((Math.PI * at) / (0.18 * sampleRate))));
  });
};

/** Says a cue as bursts, one for each phrase of it. */
export const sayInBursts = (core, next) => (cue, factor) =>
  core.spokenPhrases(cue.text).flatMap(({ words, beat }) => [burst(Math.max(120, words * factor()), next), new Float32Array(samplesIn(beat * factor()))]);

/** The root mean square of what is louder than silence: what noise is measured against. */
const voiceLevel = 0.12;

const withNoise = (piece, decibelsUnder, next) => (decibelsUnder === null ? piece : piece.map((sample) => sample + (voiceLevel / 10 ** (decibelsUnder / 20)) * normal(next)));

/**
 * Reads cues aloud. `say(cue, factor)` gives the pieces of a cue's sound; every `accidentEvery` cues something happens to one
 * (0: never). Gives each piece to `hear`, and in the end the moment of each cue's last reading, ms, by its index.
 */
export const readAloud = (core, cues, { seed, rate, noise, accidentEvery, say }, hear) => {
  const next = randomNumbers(seed);
  const factor = () => rate * Math.exp(0.1 * normal(next));
  const starts = new Map();
  let samples = 0;
  const sound = (piece) => {
    samples += piece.length;
    hear(withNoise(piece, noise, next));
  };
  const read = (cue) => {
    for (const piece of say(cue, factor)) sound(piece);
    sound(new Float32Array(samplesIn(core.pauseTime(cue, core.readerPresets.newsreader) * factor())));
  };
  sound(new Float32Array(samplesIn(700)));
  cues.forEach((cue, index) => {
    const accident = accidentEvery > 0 && index % accidentEvery === accidentEvery - 1 ? ['skip', 'repeat', 'ad-lib'][Math.floor(index / accidentEvery) % 3] : null;
    if (accident === 'skip') return;
    if (accident === 'repeat') read(cue);
    starts.set(index, (samples * 1000) / sampleRate);
    read(cue);
    if (accident === 'ad-lib') read({ ...cue, text: 'and that is really something is it not' });
  });
  return { starts, length: samples / sampleRate };
};
