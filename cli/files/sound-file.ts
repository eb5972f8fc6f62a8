/** Finds the speech in a WAV file, read piece by piece: an hour of sound never lies in memory whole. */
import type { FileHandle } from 'node:fs/promises';
import { findSpeech } from '../../core/takes/microphone/find-speech.ts';
import { listen, startListening } from '../../core/takes/microphone/levels.ts';
import { bytesPerMoment, decodeSamples, readWavFormat, type WavFormat } from '../../core/takes/microphone/wav.ts';
import { CommandError } from '../command-error.ts';
import { withOpenFile } from './with-open-file.ts';

/** The head of a file lies in so many bytes, whatever its chunks of remarks hold; and as many samples are read at a time. */
const pieceBytes = 1 << 20;

const readAt = async (handle: FileHandle, at: number, length: number): Promise<Uint8Array> => {
  const bytes = new Uint8Array(length);
  const { bytesRead } = await handle.read(bytes, 0, length, at);
  return bytes.subarray(0, bytesRead);
};

/** Levels of the samples, in dB; what a broken head claims beyond the end of the file is not there. */
const levelsIn = async (handle: FileHandle, format: WavFormat): Promise<Float32Array> => {
  const step = bytesPerMoment(format);
  const end = format.dataOffset + format.dataLength;
  const levels: number[] = [];
  let listening = startListening(format.sampleRate);
  for (let at = format.dataOffset; at < end; ) {
    const bytes = await readAt(handle, at, Math.min(end - at, pieceBytes - (pieceBytes % step)));
    if (bytes.length < step) break;
    const heard = listen(listening, decodeSamples(bytes, format));
    ({ listening } = heard);
    for (const level of heard.levels) levels.push(level);
    at += bytes.length;
  }
  return Float32Array.from(levels);
};

const speechIn = async (handle: FileHandle, path: string): Promise<readonly (readonly [number, number])[]> => {
  if (!(await handle.stat()).isFile()) throw new CommandError(`cannot read ${path}: it is not a regular file. Give a WAV file.`);
  const format = readWavFormat(await readAt(handle, 0, pieceBytes));
  if (!format.ok) throw new CommandError(`cannot read ${path}: ${format.error.message}`);
  const speech = findSpeech(await levelsIn(handle, format.value)).map(({ start, end }) => [start, end] as const);
  if (speech.length === 0) throw new CommandError(`no speech is heard in ${path}: there is nothing to snap to.`);
  return speech;
};

/** The stretches of speech in a WAV file: start and end in ms. Throws CommandError: no such file, no WAV, no speech. */
export const readSpeech = (path: string): Promise<readonly (readonly [number, number])[]> => withOpenFile(path, (handle) => speechIn(handle, path));
