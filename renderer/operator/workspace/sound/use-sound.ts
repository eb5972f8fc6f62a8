/** The sound of the workspace's media: read beside everything else, with progress, and given up when it is not wanted. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Media } from '../../../../core/ipc/media-calls.ts';
import { readSound } from './read-sound.ts';
import { noSound, soundBegun, type SoundState, withSoundMessage } from './sound-state.ts';

/** Reads the sound of the media; `cancel` gives it up, and what was read stays. */
export const useSound = (media: Media | null): SoundState & { readonly cancel: () => void } => {
  const [known, setKnown] = useState<SoundState & { readonly token: string }>({ ...noSound, token: '' });
  const stop = useRef<() => void>(() => undefined);
  const become = useCallback((token: string, next: (before: SoundState) => SoundState): void => setKnown((before) => ({ ...next(before.token === token ? before : soundBegun), token })), []);
  useEffect(() => {
    if (media === null) return;
    const { token, size } = media;
    const end = readSound({ address: `/media/${token}`, size }, (message) => become(token, (before) => withSoundMessage(before, message)));
    stop.current = end;
    return end;
  }, [media, become]);
  const cancel = useCallback(() => {
    if (media === null) return;
    stop.current();
    become(media.token, (before) => ({ ...before, state: 'cancelled', words: 'The reading of the sound was stopped.' }));
  }, [media, become]);
  const now = media === null ? noSound : known.token === media.token ? known : soundBegun;
  return { ...now, cancel };
};
