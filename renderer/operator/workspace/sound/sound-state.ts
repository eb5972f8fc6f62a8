/** What the window knows of a sound, message by message. */
import type { FrameRateName } from '../../../../core/captions/times/frame-rate.ts';
import { joinLevels } from './gather-levels.ts';
import type { SoundMessage } from './sound-message.ts';
import type { SoundFault } from './sound-pieces.ts';

/** What is known of a sound so far: levels in dB of full scale, one for 5 ms. `speech` is found at the end: start and end in ms. `progress` 0 to 1. */
export type Sound = { readonly levels: Float32Array; readonly speech: readonly (readonly [number, number])[]; readonly progress: number };

/** What is known of the sound, and why it is not whole; `frameRate` is that of the picture, as soon as it is known. */
export type SoundState = { readonly sound: Sound | null; readonly state: 'none' | 'reading' | 'read' | 'cancelled' | 'failed'; readonly words: string; readonly frameRate: FrameRateName | null };

/** Without media. */
export const noSound: SoundState = { sound: null, state: 'none', words: '', frameRate: null };

/** As a reading begins. */
export const soundBegun: SoundState = { ...noSound, state: 'reading' };

const faultWords = (fault: SoundFault): string => {
  if (fault.kind === 'no-sound') return 'No sound in this file, so no waveform.';
  const without = 'Captions and export work without a waveform.';
  if (fault.kind === 'no-decoder') return `Its sound (${fault.codec.slice(0, 20)}) cannot be decoded here: convert it to AAC, Opus or WAV. ${without}`;
  return `Its sound cannot be decoded here: the file is damaged, or of an unknown kind. ${without}`;
};

/** The state after a message. What was read stays, whatever comes. */
export const withSoundMessage = (before: SoundState, message: SoundMessage): SoundState => {
  const { sound } = before;
  if (message.kind === 'frame-rate') return { ...before, frameRate: message.name };
  if (message.kind === 'failed') return { ...before, state: 'failed', words: faultWords(message.fault) };
  if (message.kind === 'read') return { ...before, sound: sound === null ? null : { ...sound, speech: message.speech, progress: 1 }, state: 'read', words: '' };
  return { ...before, sound: { levels: joinLevels([...(sound === null ? [] : [sound.levels]), message.levels]), speech: [], progress: message.progress } };
};
