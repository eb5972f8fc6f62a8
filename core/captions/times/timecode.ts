/** SMPTE timecode (ST 12-1), with and without dropped frame numbers: read, and shown. */
import { type FrameRate, frameTime, nearestFrame } from './frame-rate.ts';
import type { Ms } from '../../units/time.ts';

/** A timecode as the number of the frame it names, from 00:00:00:00. */
export type Timecode = {
  readonly frame: number;
  /** Written with `;` before the frames: numbers are left out so that it keeps to the clock. */
  readonly dropFrame: boolean;
};

/** How a file counts frames. */
export type TimecodeCount = { readonly frameRate: FrameRate; readonly dropFrame: boolean };

const form = /^(\d{2}):(\d{2}):(\d{2})([:;.,])(\d{2})$/;

/** ST 12-1, 5.2.2: numbers are left out at the start of each minute but the tenth ones. */
const droppedBefore = (minutes: number, rate: FrameRate): number => rate.dropped * (minutes - Math.floor(minutes / 10));

/** True for a number that drop-frame timecode leaves out. */
const isDropped = (minutes: number, seconds: number, frames: number, rate: FrameRate): boolean =>
  seconds === 0 && minutes % 10 !== 0 && frames < rate.dropped;

/**
 * `HH:MM:SS:FF`, or drop-frame `HH:MM:SS;FF` (also `.` or `,` before the frames). Null for anything else, for a frame that the
 * rate has not, for drop-frame at a rate without it, and for a number that drop-frame timecode leaves out.
 */
export const parseTimecode = (text: string, rate: FrameRate): Timecode | null => {
  const parts = form.exec(text.trim());
  if (parts === null) return null;
  const [hours = 0, minutes = 0, seconds = 0, frames = 0] = [parts[1], parts[2], parts[3], parts[5]].map(Number);
  const dropFrame = parts[4] !== ':';
  if (minutes > 59 || seconds > 59 || frames >= rate.nominal) return null;
  const count = ((hours * 60 + minutes) * 60 + seconds) * rate.nominal + frames;
  if (!dropFrame) return { frame: count, dropFrame };
  if (rate.dropped === 0 || isDropped(minutes, seconds, frames, rate)) return null;
  return { frame: count - droppedBefore(hours * 60 + minutes, rate), dropFrame };
};

/** The number that timecode gives a frame when none had been left out. */
const withDropped = (frame: number, rate: FrameRate): number => {
  const inMinute = 60 * rate.nominal - rate.dropped;
  const inTen = 10 * inMinute + rate.dropped;
  const tens = Math.floor(frame / inTen);
  const rest = frame % inTen;
  // The first of ten minutes is whole.
  const minutes = rest < inMinute + rate.dropped ? 0 : 1 + Math.floor((rest - inMinute - rate.dropped) / inMinute);
  return frame + rate.dropped * (9 * tens + minutes);
};

const two = (value: number): string => String(value).padStart(2, '0');

/** A timecode as it is written: `;` before the frames where numbers are left out. Frames are whole and not negative. */
export const formatTimecode = ({ frame, dropFrame }: Timecode, rate: FrameRate): string => {
  const dropping = dropFrame && rate.dropped > 0;
  const count = dropping ? withDropped(frame, rate) : frame;
  const seconds = Math.floor(count / rate.nominal);
  const minutes = Math.floor(seconds / 60);
  const clock = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}`;
  return `${clock}${dropping ? ';' : ':'}${two(count % rate.nominal)}`;
};

/** The time that a timecode names, from 00:00:00:00, in whole milliseconds. */
export const timecodeTime = (timecode: Timecode, rate: FrameRate): Ms => frameTime(timecode.frame, rate);

/** The timecode of the frame that begins nearest to a time. */
export const timecodeAt = (time: Ms, rate: FrameRate, dropFrame: boolean): Timecode => ({
  frame: Math.max(0, nearestFrame(time, rate)),
  dropFrame: dropFrame && rate.dropped > 0,
});
