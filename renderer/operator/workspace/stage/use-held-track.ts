/** The captions as a format would show them, made anew when they rest. */
import { useEffect, useState } from 'react';
import type { FrameRate } from '../../../../core/captions/times/frame-rate.ts';
import type { Track } from '../../../../core/captions/track.ts';
import { heldTrack } from './held-track.ts';
import type { Look } from './looks.ts';

/** How long the captions must rest before they are written and read in the format, ms: of a long track that takes a second, and no key is to wait for it. */
const rest = 250;

/** The held track; as WebVTT the captions themselves, at once. */
export const useHeldTrack = (track: Track, look: Look, rate: FrameRate, dropFrame: boolean): Track => {
  const [held, setHeld] = useState(track);
  useEffect(() => {
    if (look === 'vtt') return;
    const timer = setTimeout(() => setHeld(heldTrack(track, look, rate, dropFrame)), rest);
    return () => clearTimeout(timer);
  }, [track, look, rate, dropFrame]);
  return look === 'vtt' ? track : held;
};
