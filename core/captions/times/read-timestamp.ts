/** Reads the line of times that both formats have: `start --> end` and what follows. */
import { type Ms, ms } from '../../units/time.ts';

/** The two times of a caption and the settings after them; `strict` is false when the times were not written as the format says. */
export type Timing = {
  readonly start: Ms;
  readonly end: Ms;
  readonly settings: string;
  readonly strict: boolean;
};

const zero = 48;

/** So much less than nothing that no sum with it comes out above 0. */
const noDigit = -1e9;

const digitAt = (text: string, at: number): number => {
  const value = text.charCodeAt(at) - zero;
  return value >= 0 && value <= 9 ? value : noDigit;
};

const pairAt = (text: string, at: number): number => digitAt(text, at) * 10 + digitAt(text, at + 1);

/** `HH:MM:SS.mmm` at a place of a line; less than 0 when it is anything else. */
const exactAt = (text: string, at: number, separator: string): number => {
  if (text[at + 2] !== ':' || text[at + 5] !== ':' || text[at + 8] !== separator) return -1;
  const minutes = pairAt(text, at + 3);
  const seconds = pairAt(text, at + 6);
  if (minutes > 59 || seconds > 59) return -1;
  const fraction = pairAt(text, at + 9) * 10 + digitAt(text, at + 11);
  return (pairAt(text, at) * 3600 + minutes * 60 + seconds) * 1000 + fraction;
};

/** Nearly every line of a real file: two digits everywhere, one space on both sides of the arrow. */
const exactTiming = (line: string, separator: string): Timing | null => {
  if (line.charCodeAt(13) !== 45 || !line.startsWith(' --> ', 12)) return null;
  if (line.length > 29 && line[29] !== ' ') return null;
  const start = exactAt(line, 0, separator);
  const end = exactAt(line, 17, separator);
  if (start < 0 || end < 0) return null;
  return { start: ms(start), end: ms(end), settings: line.length > 29 ? line.slice(30).trim() : '', strict: true };
};

const loose = /^(?:(\d{1,9}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,9}))?$/;

/** What `HH:MM:SS.mmm` may look like when the format is followed: any hours of two digits or more, or none. */
const strictForms = { '.': /^(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}$/, ',': /^\d{2,}:[0-5]\d:[0-5]\d,\d{3}$/ };

const looseTime = (text: string): number => {
  const parts = loose.exec(text);
  if (parts === null) return Number.NaN;
  const [, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = parts;
  const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return whole * 1000 + Math.round(Number(`0.${fraction}`) * 1000);
};

/** The time inside a WebVTT cue (4.2.2), ms; null when it is none. */
export const timestampIn = (text: string): number | null => (strictForms['.'].test(text) ? looseTime(text) : null);

const looseTiming = (line: string, separator: '.' | ','): Timing | null => {
  const arrow = line.indexOf('-->');
  const first = line.slice(0, arrow).trim();
  const rest = line.slice(arrow + 3).trim();
  const space = rest.search(/\s/);
  const second = space < 0 ? rest : rest.slice(0, space);
  const start = looseTime(first);
  const end = looseTime(second);
  if (Number.isNaN(start) || Number.isNaN(end)) return null;
  const form = strictForms[separator];
  const strict = form.test(first) && form.test(second);
  return { start: ms(start), end: ms(end), settings: space < 0 ? '' : rest.slice(space).trim(), strict };
};

/** The times of a line that holds `-->`; null when they cannot be read. `separator` is what the format asks for. */
export const readTiming = (line: string, separator: '.' | ','): Timing | null =>
  exactTiming(line, separator) ?? looseTiming(line, separator);
