/** Speech made by espeak-ng, where it is installed: words that no rule of ours has shaped, with their beginnings and ends known. */
import { spawnSync } from 'node:child_process';
import { decodeSamples, readWavFormat } from '../../../../core/takes/microphone/wav.ts';
import { sampleRate } from './synthetic.ts';

/** True where espeak-ng can be run; said once when it cannot, as a test that looked at nothing is green too. */
export const hasEspeak = ((): boolean => {
  const found = spawnSync('espeak-ng', ['--version']).status === 0;
  if (!found) console.warn('espeak-ng is not installed: takes are not tested with speech. On Debian: apt-get install espeak-ng');
  return found;
})();

/** From the rate of espeak-ng (22.05 kHz) to ours, straight lines between samples. */
const resampled = (samples: Float32Array, from: number): Float32Array =>
  new Float32Array(Math.floor((samples.length * sampleRate) / from)).map((_sample, index) => {
    const at = (index * from) / sampleRate;
    const before = Math.floor(at);
    return (samples[before] ?? 0) + (at - before) * ((samples[before + 1] ?? 0) - (samples[before] ?? 0));
  });

/** Without the silence before the first sound and after the last, 50 dB under the loudest. */
const trimmed = (samples: Float32Array): Float32Array => {
  const limit = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0) / 316;
  return samples.slice(
    samples.findIndex((sample) => Math.abs(sample) > limit),
    samples.findLastIndex((sample) => Math.abs(sample) > limit) + 1,
  );
};

const spoken = new Map<string, Float32Array>();

/** Words a minute in steps of so many: readings of one text share their sound where they are nearly as fast, as each costs a process. */
const step = 5;

/** A text said at about so many words a minute, from its first to its last sound. */
export const say = (text: string, wordsAMinute: number, voice = 'en-us'): Float32Array => {
  const pace = String(Math.round(wordsAMinute / step) * step);
  const key = `${voice} ${pace} ${text}`;
  const known = spoken.get(key);
  if (known !== undefined) return known;
  const { stdout } = spawnSync('espeak-ng', ['-v', voice, '-s', pace, '--stdout', '--stdin'], { input: text, maxBuffer: 100_000_000 });
  const bytes = new Uint8Array(stdout);
  const format = readWavFormat(bytes);
  if (!format.ok) throw new Error(format.error.message);
  const samples = trimmed(resampled(decodeSamples(bytes.subarray(format.value.dataOffset), format.value), format.value.sampleRate));
  spoken.set(key, samples);
  return samples;
};
