/** Times as caption files write them: whole milliseconds, hours always there. */
import type { Ms } from '../units/time.ts';

const two = (value: number): string => (value < 10 ? `0${String(value)}` : String(value));

const three = (value: number): string => (value < 100 ? `0${two(value)}` : String(value));

/** `HH:MM:SS.mmm` of a time that is not negative; hours have two digits or more. `separator` is `.` or `,`. */
export const formatTimestamp = (time: Ms, separator: '.' | ','): string => {
  const whole = Math.max(0, Math.round(time));
  const seconds = Math.floor(whole / 1000);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  return `${two(hours)}:${two(minutes % 60)}:${two(seconds % 60)}${separator}${three(whole % 1000)}`;
};
