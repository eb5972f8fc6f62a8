/** The captions as a format would show them, made anew when they change. */
import { useMemo } from 'react';
import type { FrameRate } from '../../../../core/captions/times/frame-rate.ts';
import type { Track } from '../../../../core/captions/track.ts';
import { heldTrack } from './held-track.ts';
import type { Look } from './looks.ts';

/** The held track. */
export const useHeldTrack = (track: Track, look: Look, rate: FrameRate, dropFrame: boolean): Track =>
  useMemo(() => heldTrack(track, look, rate, dropFrame), [track, look, rate, dropFrame]);
