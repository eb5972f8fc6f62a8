/** The captions as a format would show them, as the browser's own track draws them: one job of the drawing worker. */
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import type { FrameRate } from '../../../../core/captions/times/frame-rate.ts';
import type { Track } from '../../../../core/captions/track.ts';
import { writeVtt } from '../../../../core/captions/vtt/write-vtt.ts';
import type { Look } from './looks.ts';

/** What is to be drawn, and as which format would show it. */
export type DrawingJob = { readonly track: Track; readonly look: Look; readonly frameRate: FrameRate; readonly dropFrame: boolean };

/** The track as a viewer of that format sees it, written in it and read back; as it is where the format refuses it. */
export const heldTrack = ({ track, look, frameRate, dropFrame }: DrawingJob): Track => {
  if (look === 'vtt') return track;
  const options = { frameRate, dropFrame };
  const format = trackFormats[look];
  const written = format.write({ head: {}, track }, options);
  return written.ok && format.read !== null ? format.read(written.value, options).track : track;
};

/** The WebVTT file that the browser draws. */
export const drawnCaptions = (job: DrawingJob): string => writeVtt(heldTrack(job));
