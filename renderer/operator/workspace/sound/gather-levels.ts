/** Makes levels of sound that comes in pieces, each at its own time. */
import { listen, startListening, type Listening } from '../../../../core/takes/microphone/levels.ts';
import type { SoundPiece } from './sound-pieces.ts';

/** What is carried from one piece to the next; `samples` have come so far. */
export type Gathered = { readonly listening: Listening | null; readonly samples: number };

/** Before the first piece. */
export const nothingGathered: Gathered = { listening: null, samples: 0 };

/** Pieces that lie less than this beside one another join: WebM tells times in whole ms, and a decoder's first samples may be short. Seconds. */
const tolerance = 0.02;

/** No more silence than this is put in where pieces do not join, seconds: a time that a damaged file makes up must not fill the memory. */
const widestGap = 600;

/** A piece without what was there already, or with the silence that lies before it. */
const aligned = ({ samples, sampleRate, at }: SoundPiece, have: number): Float32Array => {
  const gap = at - have;
  if (Math.abs(gap) <= tolerance * sampleRate || gap > widestGap * sampleRate) return samples;
  if (gap < 0) return samples.subarray(Math.min(samples.length, -gap));
  const padded = new Float32Array(gap + samples.length);
  padded.set(samples, gap);
  return padded;
};

/** Takes a piece: its levels, and what to carry on. Throws where the rate of the samples changes on the way: no time would hold. */
export const gatherLevels = (before: Gathered, piece: SoundPiece): { readonly gathered: Gathered; readonly levels: Float32Array } => {
  const listening = before.listening ?? startListening(piece.sampleRate);
  if (listening.sampleRate !== piece.sampleRate) throw new Error('the rate of the samples changes');
  const samples = aligned(piece, before.samples);
  const heard = listen(listening, samples);
  return { gathered: { listening: heard.listening, samples: before.samples + samples.length }, levels: heard.levels };
};

/** The parts as one. */
export const joinLevels = (parts: readonly Float32Array[]): Float32Array => {
  const levels = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    levels.set(part, at);
    at += part.length;
  }
  return levels;
};
