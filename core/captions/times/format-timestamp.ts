/** Times as caption files write them: whole milliseconds, hours always there. */
import type { Ms } from '../../units/time.ts';

const padded = (count: number, digits: number): readonly string[] =>
  Array.from({ length: count }, (_, value) => String(value).padStart(digits, '0'));

/** Looked up, not worked out: a track has two times in each caption. */
const twoDigits = padded(100, 2);
const threeDigits = padded(1000, 3);

const two = (value: number): string => twoDigits[value] ?? String(value);

const three = (value: number): string => threeDigits[value] ?? String(value);

/** `HH:MM:SS.mmm` of a time that is not negative; hours have two digits or more. `separator` is `.` or `,`. */
export const formatTimestamp = (time: Ms, separator: '.' | ','): string => {
  const whole = Math.max(0, Math.round(time));
  const seconds = Math.floor(whole / 1000);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  return `${two(hours)}:${two(minutes % 60)}:${two(seconds % 60)}${separator}${three(whole % 1000)}`;
};
