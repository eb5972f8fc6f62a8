/** The sound of the workspace's media: read beside everything else, with progress, and given up when it is not wanted. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Media } from '../../../../core/ipc/media-calls.ts';
import { readSound, type Sound } from './read-sound.ts';
import { TooLong } from './sound-pieces.ts';

/** What is known of the sound, and why it is not whole. */
export type SoundState = { readonly sound: Sound | null; readonly state: 'none' | 'reading' | 'read' | 'cancelled' | 'failed'; readonly words: string };

const nothing: SoundState = { sound: null, state: 'none', words: '' };

const faultOf = (error: unknown): string =>
  error instanceof TooLong
    ? 'This file is too long for its sound to be drawn: convert it to WebM or WAV, which are read piece by piece.'
    : 'Its sound cannot be decoded here, so there is no waveform: convert it to WebM or WAV. Captions and export work without it.';

/** Reads the sound of the media; `cancel` gives it up, and what was read stays. */
export const useSound = (media: Media | null): SoundState & { readonly cancel: () => void } => {
  const [known, setKnown] = useState<SoundState & { readonly token: string }>({ ...nothing, token: '' });
  const abort = useRef<AbortController | null>(null);
  useEffect(() => {
    if (media === null) return;
    const { token, size } = media;
    const controller = new AbortController();
    abort.current = controller;
    const tell = (next: Partial<SoundState>): void => setKnown((before) => ({ ...(before.token === token ? before : nothing), ...next, token }));
    const read = async (): Promise<void> => {
      tell({ state: 'reading', words: '' });
      try {
        await readSound({ address: `/media/${token}`, size, signal: controller.signal }, (sound) => tell({ sound }));
        tell({ state: 'read' });
      } catch (error) {
        if (!controller.signal.aborted) tell({ state: 'failed', words: faultOf(error) });
        else tell({ state: 'cancelled', words: 'The reading of the sound was stopped.' });
      }
    };
    void read();
    return () => controller.abort();
  }, [media]);
  const cancel = useCallback(() => abort.current?.abort(), []);
  return { ...(known.token === media?.token ? known : nothing), cancel };
};
