/** WAV files as samples and back: 8 to 32 bits and floats in, 16 bits out (RIFF WAVE, as Microsoft's "Multimedia Programming Interface" has it). */
import { failure, success, type Result } from '../../problem/failure.ts';

/** How the samples of a WAV file are laid out, and where they begin. */
export type WavFormat = {
  readonly sampleRate: number;
  readonly channels: number;
  readonly bits: 8 | 16 | 24 | 32;
  readonly float: boolean;
  /** Offset of the first sample in the file, and how many bytes of them there are (what a broken header claims may be more). */
  readonly dataOffset: number;
  readonly dataLength: number;
};

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const nameAt = (view: DataView, offset: number): string => String.fromCharCode(...Array.from({ length: 4 }, (_, index) => view.getUint8(offset + index)));

const notWav = (why: string): Result<never> => failure('not-wav', `it is no WAV file that can be read: ${why}. Convert it, for example with: ffmpeg -i IN -ac 1 OUT.wav`);

/** The `fmt ` chunk: 1 is whole numbers, 3 floats, 0xFFFE says it in its extension. */
const readFormat = (view: DataView, offset: number, length: number): Omit<WavFormat, 'dataOffset' | 'dataLength'> | string => {
  if (length < 16) return 'its format is cut off';
  const tag = view.getUint16(offset, true);
  const kind = tag === 0xfffe && length >= 26 ? view.getUint16(offset + 24, true) : tag;
  const channels = view.getUint16(offset + 2, true);
  const sampleRate = view.getUint32(offset + 4, true);
  const bits = view.getUint16(offset + 14, true);
  if (kind !== 1 && kind !== 3) return 'its samples are compressed';
  if (channels < 1 || channels > 32) return `it has ${channels} channels`;
  if (sampleRate < 4000 || sampleRate > 384_000) return `its sample rate is ${sampleRate}`;
  if (bits !== 32 && (kind === 3 || (bits !== 8 && bits !== 16 && bits !== 24))) return `its samples have ${bits} bits`;
  return { sampleRate, channels, bits, float: kind === 3 };
};

/** Reads the head of a WAV file; `bytes` are its beginning, up to its samples at least. Failure: 'not-wav'. */
export const readWavFormat = (bytes: Uint8Array): Result<WavFormat> => {
  const view = viewOf(bytes);
  if (bytes.length < 12 || nameAt(view, 0) !== 'RIFF' || nameAt(view, 8) !== 'WAVE') return notWav('it does not begin as one');
  let format: ReturnType<typeof readFormat> = 'it says no format before its samples';
  for (let offset = 12; offset + 8 <= bytes.length; ) {
    const name = nameAt(view, offset);
    const length = view.getUint32(offset + 4, true);
    if (name === 'data') return typeof format === 'string' ? notWav(format) : success({ ...format, dataOffset: offset + 8, dataLength: length });
    if (name === 'fmt ' && offset + 8 + Math.min(length, 26) <= bytes.length) format = readFormat(view, offset + 8, length);
    // Chunks begin at even offsets.
    offset += 8 + length + (length % 2);
  }
  return notWav('it has no samples');
};

type SampleReader = (view: DataView, offset: number) => number;

const readerOf = ({ bits, float }: WavFormat): SampleReader => {
  if (float) return (view, offset) => view.getFloat32(offset, true);
  if (bits === 8) return (view, offset) => (view.getUint8(offset) - 128) / 128;
  if (bits === 16) return (view, offset) => view.getInt16(offset, true) / 32_768;
  if (bits === 24) return (view, offset) => (view.getInt8(offset + 2) * 65_536 + view.getUint16(offset, true)) / 8_388_608;
  return (view, offset) => view.getInt32(offset, true) / 2_147_483_648;
};

/** Bytes of one moment: a sample for each channel. */
export const bytesPerMoment = ({ channels, bits }: WavFormat): number => (channels * bits) / 8;

/** The samples in some bytes, channels mixed to one, -1 to 1; bytes at the end that make no whole moment are left. */
export const decodeSamples = (bytes: Uint8Array, format: WavFormat): Float32Array => {
  const view = viewOf(bytes);
  const width = format.bits / 8;
  const step = bytesPerMoment(format);
  const read = readerOf(format);
  const samples = new Float32Array(Math.floor(bytes.length / step));
  for (let at = 0; at < samples.length; at += 1) {
    let sum = 0;
    for (let channel = 0; channel < format.channels; channel += 1) sum += read(view, at * step + channel * width);
    const mixed = sum / format.channels;
    samples[at] = Number.isFinite(mixed) ? mixed : 0;
  }
  return samples;
};

/** The head of a mono 16-bit WAV file of so many samples. */
export const wavHead = (samples: number, sampleRate: number): Uint8Array => {
  const bytes = new Uint8Array(44);
  const view = viewOf(bytes);
  const put = (offset: number, name: string): void => bytes.set([...name].map((letter) => letter.charCodeAt(0)), offset);
  put(0, 'RIFF');
  view.setUint32(4, 36 + samples * 2, true);
  put(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  put(36, 'data');
  view.setUint32(40, samples * 2, true);
  return bytes;
};

/** Samples as 16-bit little-endian bytes; what is beyond -1 to 1 is clipped. */
export const encodeSamples = (samples: Float32Array): Uint8Array => {
  const bytes = new Uint8Array(samples.length * 2);
  const view = viewOf(bytes);
  samples.forEach((sample, index) => view.setInt16(index * 2, Math.round(Math.min(1, Math.max(-1, sample)) * 32_767), true));
  return bytes;
};

/** A mono 16-bit WAV file of samples. */
export const writeWav = (samples: Float32Array, sampleRate: number): Uint8Array => {
  const bytes = new Uint8Array(44 + samples.length * 2);
  bytes.set(wavHead(samples.length, sampleRate), 0);
  bytes.set(encodeSamples(samples), 44);
  return bytes;
};
