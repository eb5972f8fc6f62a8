/** Speech made by espeak-ng, where it is installed. */
import { spawnSync } from 'node:child_process';
import { sampleRate } from './read-aloud.mjs';

/** True where espeak-ng can be run. */
export const hasEspeak = () => spawnSync('espeak-ng', ['--version']).status === 0;

/** What it reads in a minute at its usual pace. */
const usualPace = 175;

const resampled = (samples, from) =>
  new Float32Array(Math.floor((samples.length * sampleRate) / from)).map((_sample, index) => {
    const at = (index * from) / sampleRate;
    const before = Math.floor(at);
    return samples[before] + (at - before) * ((samples[before + 1] ?? 0) - samples[before]);
  });

/** Without the silence around it, 50 dB under the loudest. */
const trimmed = (samples) => {
  const limit = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0) / 316;
  return samples.slice(samples.findIndex((sample) => Math.abs(sample) > limit), samples.findLastIndex((sample) => Math.abs(sample) > limit) + 1);
};

/** Says a cue in one piece. */
export const sayByEspeak = (core, voice) => (cue, factor) => {
  const { stdout } = spawnSync('espeak-ng', ['-v', voice, '-s', String(Math.round(usualPace / factor())), '--stdout', '--stdin'], { input: cue.text, maxBuffer: 100_000_000 });
  const bytes = new Uint8Array(stdout);
  const { value } = core.readWavFormat(bytes);
  return [trimmed(resampled(core.decodeSamples(bytes.subarray(value.dataOffset), value), value.sampleRate))];
};
