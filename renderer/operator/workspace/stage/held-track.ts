/** What a format would show of the captions: written in it and read back. */
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import type { FrameRate } from '../../../../core/captions/times/frame-rate.ts';
import type { Track } from '../../../../core/captions/track.ts';
import type { Look } from './looks.ts';

/** The track as a viewer of that format sees it; as it is where the format refuses it. */
export const heldTrack = (track: Track, look: Look, frameRate: FrameRate, dropFrame: boolean): Track => {
  if (look === 'vtt') return track;
  const options = { frameRate, dropFrame };
  const format = trackFormats[look];
  const written = format.write({ head: {}, track }, options);
  return written.ok && format.read !== null ? format.read(written.value, options).track : track;
};
