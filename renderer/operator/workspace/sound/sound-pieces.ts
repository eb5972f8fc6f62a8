/** Reads the sound of a media file piece by piece, so that a long one never lies in memory whole. */
import { bytesPerMoment, decodeSamples, readWavFormat } from '../../../../core/takes/microphone/wav.ts';
import { decodeMono, soundRate } from './decode-mono.ts';
import { clusterStarts, clusterTime } from './webm-clusters.ts';

/** A piece of sound: `at` is its first sample, counted from the file's start; `read` of the file's bytes lie before its end. */
export type SoundPiece = { readonly samples: Float32Array; readonly sampleRate: number; readonly at: number; readonly read: number };

/** What is read: an address of our own scheme and how many bytes are there. */
export type SoundFile = { readonly address: string; readonly size: number; readonly signal: AbortSignal };

/** So many bytes of a file are read at a time. */
const pieceBytes = 2_000_000;

/** A file that cannot be read in pieces is decoded whole, up to so many bytes: half an hour of usual video. */
const wholeBytes = 300_000_000;

/** Thrown where the file is too large to be decoded whole. */
export class TooLong extends Error {}

const readRange = async ({ address, signal }: SoundFile, from: number, to: number): Promise<Uint8Array> => {
  const answer = await fetch(address, { headers: { range: `bytes=${String(from)}-${String(to - 1)}` }, signal });
  if (!answer.ok) throw new Error(`the file answered ${String(answer.status)}`);
  return new Uint8Array(await answer.arrayBuffer());
};

/** WAV: the samples lie there as they are. */
async function* wavPieces(file: SoundFile, head: Uint8Array): AsyncGenerator<SoundPiece> {
  const format = readWavFormat(head);
  if (!format.ok) throw new Error(format.error.message);
  const { dataOffset, dataLength, sampleRate } = format.value;
  const moment = bytesPerMoment(format.value);
  const end = Math.min(file.size, dataOffset + (dataLength === 0 ? file.size : dataLength));
  const step = pieceBytes - (pieceBytes % moment);
  for (let from = dataOffset; from + moment <= end; from += step) {
    const to = Math.min(end, from + step);
    yield { samples: decodeSamples(await readRange(file, from, to), format.value), sampleRate, at: (from - dataOffset) / moment, read: to };
  }
}

const joined = (one: Uint8Array, other: Uint8Array): Uint8Array => {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
};

/** WebM and Matroska: the file's head and any run of whole clusters are a file of their own. */
async function* webmPieces(file: SoundFile): AsyncGenerator<SoundPiece> {
  let waiting: Uint8Array = new Uint8Array(0);
  let head: Uint8Array | null = null;
  for (let from = 0; from < file.size; from += pieceBytes) {
    const to = Math.min(file.size, from + pieceBytes);
    waiting = joined(waiting, await readRange(file, from, to));
    const starts = clusterStarts(waiting);
    const [first] = starts;
    if (first === undefined) continue;
    head ??= waiting.slice(0, first);
    const last = to === file.size ? waiting.length : (starts.at(-1) ?? waiting.length);
    const begin = first;
    if (last <= begin) continue;
    const clusters = waiting.slice(begin, last);
    waiting = waiting.slice(last);
    yield { samples: await decodeMono(joined(head, clusters)), sampleRate: soundRate, at: Math.round((clusterTime(clusters) * soundRate) / 1000), read: to };
  }
}

async function* wholeFile(file: SoundFile): AsyncGenerator<SoundPiece> {
  if (file.size > wholeBytes) throw new TooLong();
  yield { samples: await decodeMono(await readRange(file, 0, file.size)), sampleRate: soundRate, at: 0, read: file.size };
}

const isWebm = (head: Uint8Array): boolean => head[0] === 0x1a && head[1] === 0x45 && head[2] === 0xdf && head[3] === 0xa3;

const isWav = (head: Uint8Array): boolean => String.fromCharCode(...head.slice(0, 4)) === 'RIFF';

/** The pieces of a file's sound in order. Throws `TooLong`, an abort, or what the decoder says. */
export async function* soundPieces(file: SoundFile): AsyncGenerator<SoundPiece> {
  const head = await readRange(file, 0, Math.min(file.size, 65_536));
  if (isWav(head)) yield* wavPieces(file, head);
  else if (isWebm(head)) yield* webmPieces(file);
  else yield* wholeFile(file);
}
