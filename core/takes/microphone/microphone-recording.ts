/** A take measured from the microphone: sound comes in piece by piece, and the take so far can be asked for at any moment. */
import { ms, type Ms } from '../../units/time.ts';
import { assembleTake, type MeasuredCue } from '../assemble-take.ts';
import type { ReadCue, Take, TakeLabel } from '../take.ts';
import { findSpeech } from './find-speech.ts';
import { frameLength, listen, startListening, type Listening } from './levels.ts';
import { matchCues, type MatchedCue } from './match-cues.ts';

/** Levels in the order they came, the newest first: adding a piece copies nothing. */
type Heard = { readonly levels: Float32Array; readonly before: Heard | null };

/** A reading that is being heard. `cues` are those to be read, in order. */
export type MicrophoneRecording = { readonly cues: readonly ReadCue[]; readonly listening: Listening; readonly heard: Heard | null };

/** A start less sure than this is doubtful. Chosen in trials with synthesised speech (docs/takes.md). */
const sureFrom = 0.999;

/** Cues so near to an ad-lib or a skip are doubtful: which words were meant is a guess there. */
const nearTrouble = 1;

/** The start of a recording: the take begins with the first sample. `sampleRate` in Hz. */
export const startHearing = (cues: readonly ReadCue[], sampleRate: number): MicrophoneRecording => ({ cues, listening: startListening(sampleRate), heard: null });

/** The recording after some more samples (-1 to 1, one channel), however many. */
export const hear = ({ cues, listening: before, heard }: MicrophoneRecording, samples: Float32Array): MicrophoneRecording => {
  const { listening, levels } = listen(before, samples);
  return { cues, listening, heard: levels.length === 0 ? heard : { levels, before: heard } };
};

/** The levels heard so far, one for each 5 ms, dB of full scale: also what a level meter shows the last of. */
export const heardLevels = ({ listening, heard }: MicrophoneRecording): Float32Array => {
  const all = new Float32Array(listening.frames);
  let end = all.length;
  for (let piece = heard; piece !== null; piece = piece.before) {
    end -= piece.levels.length;
    all.set(piece.levels, end);
  }
  return all;
};

const isDoubtful = ({ confidence, fromTrouble }: MatchedCue): boolean => confidence < sureFrom || fromTrouble <= nearTrouble;

/** The take of levels: what was read, where, and what is doubtful. Levels are those of `listen`. */
export const takeOfLevels = (cues: readonly ReadCue[], levels: Float32Array, label: TakeLabel): Take => {
  const measured = matchCues(cues, findSpeech(levels)).flatMap((matched): MeasuredCue[] => {
    const cue = cues[matched.cue];
    return cue === undefined ? [] : [{ cue, start: matched.start, end: matched.end, doubtful: isDoubtful(matched) }];
  });
  return assembleTake(measured, 'microphone', ms(levels.length * frameLength), label);
};

/** How long the recording is. */
export const heardLength = ({ listening }: MicrophoneRecording): Ms => ms((listening.samples * 1000) / listening.sampleRate);

/** The take so far: for a recording that goes on, the last cues may still change. */
export const microphoneTake = (recording: MicrophoneRecording, label: TakeLabel): Take => takeOfLevels(recording.cues, heardLevels(recording), label);
