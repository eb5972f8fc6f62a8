/** Reads the levels of a media file's sound, for the waveform and for finding where somebody speaks. */
import { findSpeech } from '../../../../core/takes/microphone/find-speech.ts';
import { listen, startListening, type Listening } from '../../../../core/takes/microphone/levels.ts';
import { type SoundFile, type SoundPiece, soundPieces } from './sound-pieces.ts';

/** What is known of a sound so far: levels in dB of full scale, one for 5 ms. `speech` is found at the end: start and end in ms. */
export type Sound = { readonly levels: Float32Array; readonly speech: readonly (readonly [number, number])[]; readonly progress: number };

/** So many samples are measured before the window gets its turn again. */
const slice = 80_000;

/** More silence than this is not put in where pieces do not join: ten minutes. */
const widestGap = 600;

type Gathered = { readonly parts: Float32Array[]; listening: Listening | null; samples: number };

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** A piece without what was there already, or with the silence that lies before it. */
const aligned = ({ samples, sampleRate, at }: SoundPiece, have: number): Float32Array => {
  const gap = at - have;
  if (gap <= 0) return samples.subarray(Math.min(samples.length, -gap));
  if (gap > widestGap * sampleRate) return samples;
  const padded = new Float32Array(gap + samples.length);
  padded.set(samples, gap);
  return padded;
};

const take = async (gathered: Gathered, piece: SoundPiece): Promise<void> => {
  const samples = aligned(piece, gathered.samples);
  for (let from = 0; from < samples.length; from += slice) {
    const heard = listen(gathered.listening ?? startListening(piece.sampleRate), samples.subarray(from, from + slice));
    gathered.listening = heard.listening;
    gathered.parts.push(heard.levels);
    await turn();
  }
  gathered.samples += samples.length;
};

const joined = (parts: readonly Float32Array[]): Float32Array => {
  const levels = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    levels.set(part, at);
    at += part.length;
  }
  return levels;
};

/** Reads a file's sound; `hear` is told what is known about ten times in all, and at the end. Throws as `soundPieces` does. */
export const readSound = async (file: SoundFile, hear: (sound: Sound) => void): Promise<void> => {
  const gathered: Gathered = { parts: [], listening: null, samples: 0 };
  let told = 0;
  for await (const piece of soundPieces(file)) {
    await take(gathered, piece);
    const progress = piece.read / file.size;
    if (progress - told < 0.1 || progress >= 1) continue;
    told = progress;
    hear({ levels: joined(gathered.parts), speech: [], progress });
  }
  const levels = joined(gathered.parts);
  hear({ levels, speech: findSpeech(levels).map(({ start, end }) => [start, end] as const), progress: 1 });
};
