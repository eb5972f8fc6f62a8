/** The sound of the workspace's media: read beside everything else, with progress, and given up when it is not wanted. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Media } from '../../../../core/ipc/media-calls.ts';
import { readSound } from './read-sound.ts';
import { noSound, soundBegun, type SoundState, withSoundMessage } from './sound-state.ts';

/** The sound, and what ends its reading (what was read stays) and begins it again. */
export type SoundReading = SoundState & { readonly cancel: () => void; readonly again: () => void };

/** Reads the sound of the media. */
export const useSound = (media: Media | null): SoundReading => {
  const [known, setKnown] = useState<SoundState & { readonly token: string }>({ ...noSound, token: '' });
  const [reading, setReading] = useState(0);
  const stop = useRef<() => void>(() => undefined);
  const become = useCallback((token: string, next: (before: SoundState) => SoundState): void => setKnown((before) => ({ ...next(before.token === token ? before : soundBegun), token })), []);
  useEffect(() => {
    if (media === null) return;
    const { token, size } = media;
    const end = readSound({ address: `/media/${token}`, size }, (message) => become(token, (before) => withSoundMessage(before, message)));
    stop.current = end;
    return end;
  }, [media, become, reading]);
  const cancel = useCallback(() => {
    if (media === null) return;
    stop.current();
    become(media.token, (before) => ({ ...before, state: 'cancelled', words: 'The reading of the sound was stopped.' }));
  }, [media, become]);
  const again = useCallback(() => {
    if (media !== null) become(media.token, () => soundBegun);
    setReading((count) => count + 1);
  }, [media, become]);
  const now = media === null ? noSound : known.token === media.token ? known : soundBegun;
  return { ...now, cancel, again };
};
