/** Finds the frame rate of a video file from the times of its first frames; none is decoded. */
import { EncodedPacketSink, type Input } from 'mediabunny';
import { frameRateOfTimes } from '../../../../core/captions/times/frame-rate-of-times.ts';
import type { FrameRateName } from '../../../../core/captions/times/frame-rate.ts';
import { inputOf, type SoundFile } from './sound-pieces.ts';

/** So many frames are looked at: ten seconds at 30 a second. */
const frames = 300;

/** Frames come in the order they are decoded: one that is shown before the last ones may be missing, up to so many. */
const reordered = 16;

const timesOf = async (input: Input): Promise<readonly number[]> => {
  const track = await input.getPrimaryVideoTrack();
  const times: number[] = [];
  if (track === null) return times;
  for await (const { timestamp } of new EncodedPacketSink(track).packets(undefined, undefined, { metadataOnly: true })) {
    times.push(timestamp);
    if (times.length === frames) break;
  }
  return times.toSorted((one, other) => one - other).slice(0, times.length === frames ? frames - reordered : frames);
};

/** The name of the rate; null without a picture, or where the rate is none of ours or not constant. Rejects where the file cannot be read. */
export const videoRate = async (file: SoundFile): Promise<FrameRateName | null> => {
  using input = inputOf(file);
  return (await input.canRead()) ? (frameRateOfTimes(await timesOf(input))?.name ?? null) : null;
};
