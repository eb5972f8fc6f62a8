/** Reads the sound of a media file piece by piece, whatever it is packed in, so that a long one never lies in memory whole. */
import { ADTS, type AudioSample, AudioSampleSink, CustomSource, FLAC, Input, type InputAudioTrack, MATROSKA, MP3, MP4, OGG, QTFF, WAVE, WEBM } from 'mediabunny';

/** A piece of sound, one channel: `at` is its first sample, counted from the file's start; `progress` 0 to 1 in the file. Its samples hold until the next piece is asked for. */
export type SoundPiece = { readonly samples: Float32Array; readonly sampleRate: number; readonly at: number; readonly progress: number };

/** What is read: how many bytes are there, and what gives some of them. */
export type SoundFile = { readonly size: number; readonly read: (from: number, to: number) => Promise<Uint8Array> };

/** Why there is no sound: the file holds none; there is no decoder for it; its bytes cannot be read. */
export type SoundFault = { readonly kind: 'no-sound' | 'unreadable' } | { readonly kind: 'no-decoder'; readonly codec: string };

/** Thrown where a file's sound cannot be had. */
export class NoSound extends Error {
  readonly fault: SoundFault;
  constructor(fault: SoundFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

/** What may be opened (electron/media/media-kind.ts). No streaming lists: they would name other files. */
const formats = [MP4, QTFF, WEBM, MATROSKA, OGG, MP3, FLAC, WAVE, ADTS];

/** So much of the file is kept at hand, bytes. */
const cacheBytes = 8_000_000;

/** Room for the samples of one piece after the other, mixed and of one channel: a film has hundreds of thousands of pieces. */
type Room = { readonly mono: Float32Array; readonly plane: Float32Array };

const roomFor = (frames: number): Room => ({ mono: new Float32Array(frames), plane: new Float32Array(frames) });

/** The mean of the channels, in the room. */
const monoOf = (sample: AudioSample, room: Room): Float32Array => {
  const { numberOfFrames, numberOfChannels } = sample;
  const mono = room.mono.subarray(0, numberOfFrames).fill(0);
  const plane = room.plane.subarray(0, numberOfFrames);
  for (let planeIndex = 0; planeIndex < numberOfChannels; planeIndex += 1) {
    sample.copyTo(plane, { planeIndex, format: 'f32-planar' });
    for (let index = 0; index < numberOfFrames; index += 1) mono[index] = (mono[index] ?? 0) + (plane[index] ?? 0) / numberOfChannels;
  }
  return mono;
};

/** The track to listen to. */
const trackOf = async (input: Input): Promise<InputAudioTrack> => {
  if (!(await input.canRead())) throw new NoSound({ kind: 'unreadable' });
  const track = await input.getPrimaryAudioTrack();
  // A file that was cut off before its table of contents has no track at all.
  if (track === null) throw new NoSound({ kind: (await input.getTracks()).length === 0 ? 'unreadable' : 'no-sound' });
  if (!(await track.canDecode())) throw new NoSound({ kind: 'no-decoder', codec: (await track.getCodec()) ?? 'unknown' });
  return track;
};

/** A file as mediabunny reads it; `reached` is told from where each piece of it is read, bytes. */
export const inputOf = ({ size, read }: SoundFile, reached: (from: number) => void = () => undefined): Input => {
  const readOn = (from: number, to: number): Promise<Uint8Array> => {
    reached(from);
    return read(from, to);
  };
  // The file lies on a disk beside: small reads cost little, and what a network would want to be fetched ahead only fills the memory.
  return new Input({ formats, source: new CustomSource({ getSize: () => size, read: readOn, maxCacheSize: cacheBytes, prefetchProfile: 'fileSystem' }) });
};

/** The pieces of a file's sound in order. Throws `NoSound`, or what the file or the decoder says. */
export async function* soundPieces(file: SoundFile): AsyncGenerator<SoundPiece> {
  let reached = 0;
  using input = inputOf(file, (from) => {
    reached = from;
  });
  const track = await trackOf(input);
  const length = await input.getDurationFromMetadata([track]);
  let room = roomFor(0);
  for await (const sample of new AudioSampleSink(track).samples()) {
    const { timestamp, sampleRate } = sample;
    if (room.mono.length < sample.numberOfFrames) room = roomFor(sample.numberOfFrames);
    const samples = monoOf(sample, room);
    sample.close();
    yield { samples, sampleRate, at: Math.round(timestamp * sampleRate), progress: Math.min(1, length === null || length <= 0 ? reached / file.size : timestamp / length) };
  }
}
