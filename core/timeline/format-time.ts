/** Lengths of time as people write them, and back. */
import { ms, type Ms } from '../units/time.ts';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Hours only when there are some; seconds cut, not rounded, so that a clock never shows a moment that has not come. */
const clockOf = (wholeSeconds: number): string => {
  const hours = Math.floor(wholeSeconds / 3600);
  const minutes = Math.floor(wholeSeconds / 60) % 60;
  const seconds = twoDigits(wholeSeconds % 60);
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${seconds}` : `${minutes}:${seconds}`;
};

/** A minus sign only before something that does not read as zero. */
const signed = (value: number, text: string): string => (value < 0 && /[1-9]/.test(text) ? `−${text}` : text);

/** "1:24", "1:02:03", "−0:05"; cut to whole seconds. */
export const formatClock = (length: Ms): string => signed(length, clockOf(Math.floor(Math.abs(length) / 1000)));

/** "0:10.6", "1:02:03.4", "−0:00.5"; cut to tenths of a second. */
export const formatTenths = (length: Ms): string => {
  const tenths = Math.floor(Math.abs(length) / 100);
  return signed(length, `${clockOf(Math.floor(tenths / 10))}.${tenths % 10}`);
};

/** A difference with its sign always shown, as over/under is: "+0:03.1", "−0:01.0", "0:00.0". */
export const formatDifference = (length: Ms): string => {
  const text = formatTenths(length);
  return length > 0 && /[1-9]/.test(text) ? `+${text}` : text;
};

/** Hours and minutes only with a colon; with one, what follows is under 60. Fractions to the millisecond. */
const durationPattern = /^(?:(?:(\d{1,3}):)?(\d{1,5}):)?(\d{1,7})(?:[.,](\d{1,3}))?$/;

/** What follows a colon is two digits, and under 60. */
const tooMany = (part: string | undefined, above: string | undefined): boolean => above !== undefined && (part?.length !== 2 || Number(part) > 59);

/**
 * Reads "90", "1:30", "1:02:03" and "10.6" (seconds; a comma serves as the point); null for anything else, a part after a
 * colon that is 60 or more included.
 */
export const parseDuration = (text: string): Ms | null => {
  const found = durationPattern.exec(text.trim());
  if (found === null) return null;
  const [, hours, minutes, seconds, fraction] = found;
  if (tooMany(seconds, minutes) || tooMany(minutes, hours)) return null;
  const whole = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds);
  return ms(whole * 1000 + Number((fraction ?? '0').padEnd(3, '0')));
};
