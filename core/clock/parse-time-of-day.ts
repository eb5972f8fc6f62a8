/** Reads and writes a time of day as people do: "18:30", "18:30:15". */
import { ms, type Ms } from '../units/time.ts';

const pattern = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?$/;

/** The time since midnight; null for what is no time of day. */
export const parseTimeOfDay = (text: string): Ms | null => {
  const found = pattern.exec(text.trim());
  if (found === null) return null;
  const [hours, minutes, seconds] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return ms(((hours * 60 + minutes) * 60 + seconds) * 1000);
};

const two = (value: number): string => String(value).padStart(2, '0');

/** "18:30:15"; cut to whole seconds, so that a clock never shows a second that has not come. */
export const formatTimeOfDay = (time: Ms): string => {
  const seconds = Math.floor(time / 1000);
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
};
