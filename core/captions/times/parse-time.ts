/** Reads a time as people type it: a clock, or a timecode of the video. */
import { type Ms, wholeMs } from '../../units/time.ts';
import type { FrameRate } from './frame-rate.ts';
import { parseTimecode, timecodeTime } from './timecode.ts';

const clock = /^(?:(?:(\d{1,3}):)?(\d{1,2}):)?(\d{1,5})(?:[.,](\d{1,6}))?$/;

/**
 * `1:02:03.5`, `2:03.5`, `3.5` (seconds), or timecode `01:02:03:12` and drop-frame `01:02:03;12` at the rate. Whole
 * milliseconds; null for anything else, and for minutes or seconds over 59 after a colon.
 */
export const parseTime = (text: string, rate: FrameRate): Ms | null => {
  const timecode = /[:;]\d{2}$/.test(text) ? parseTimecode(text, rate) : null;
  if (timecode !== null) return timecodeTime(timecode, rate);
  const parts = clock.exec(text.trim());
  if (parts === null) return null;
  const [hours, minutes, seconds = 0] = [parts[1], parts[2], parts[3]].map((part) => (part === undefined ? undefined : Number(part)));
  if (minutes !== undefined && (seconds > 59 || (hours !== undefined && minutes > 59))) return null;
  const fraction = Number(`0.${parts[4] ?? '0'}`);
  return wholeMs((((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + seconds + fraction) * 1000);
};
