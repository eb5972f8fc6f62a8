/** Reads times: "9:30 a.m.", "14:05", "6pm", "9:30-10:30". */
import { cardinal, digitByDigit, pairWords } from '../number-words.ts';
import { letters, words, type Spoken } from '../spoken.ts';
import { neighbour, reading, type Reader, type Reading } from '../reader.ts';

const meridiem = /^([ap])\.?m$/;
const attached = /^(\d{1,2}(?:[:.]\d{2})?)([ap])\.?m$/i;
const clock = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?$/;
/** "8am-5pm", "9-11am", "9:30am–11am". */
const meridiemRange = /^(\d{1,2}(?:[:.]\d{2})?)(?:([ap])\.?m)?[-–](\d{1,2}(?:[:.]\d{2})?)([ap])\.?m$/i;
const clockRange = /^(\d{1,2}:\d{2})[-–](\d{1,2}:\d{2})$/;

/** 9:00 is "nine o'clock", 14:00 "fourteen hundred", 9:00 with a.m. just "nine". */
const hourAlone = (hour: string, withMeridiem: boolean): string => {
  if (withMeridiem) return cardinal(hour);
  return Number(hour) <= 12 && Number(hour) > 0 ? `${cardinal(hour)} o'clock` : `${cardinal(hour)} hundred`;
};

/** The words of "9:30", "9.30" or "9"; null for what is no time. */
const clockWords = (text: string, withMeridiem: boolean): string | null => {
  const found = clock.exec(text.replace('.', ':').replace(/^(\d{1,2})$/, '$1:00')) ?? clock.exec(text);
  if (found === null) return null;
  const [, hour = '', minute = '', second, fraction] = found;
  if (Number(minute) > 59) return null;
  if (second === undefined) return minute === '00' ? hourAlone(hour, withMeridiem) : `${cardinal(hour)} ${pairWords(minute, '')}`;
  const rest = fraction === undefined ? '' : ` point ${digitByDigit(fraction)}`;
  return `${cardinal(hour)} ${pairWords(minute, 'zero')} ${pairWords(second, 'zero')}${rest}`;
};

const said = (text: string | null, half: string | undefined): readonly Spoken[] | null =>
  text === null ? null : [...words(text), ...(half === undefined ? [] : letters(`${half}m`))];

const readMeridiemRange = (text: string): Reading | null => {
  const [, from, half, to, lastHalf] = meridiemRange.exec(text) ?? [];
  if (from === undefined || to === undefined) return null;
  const [first, last] = [said(clockWords(from, true), half), said(clockWords(to, true), lastHalf)];
  return first === null || last === null ? null : reading([...first, ...words('to'), ...last]);
};

/** In a range full hours lose their "o'clock". A time, with the "a.m." or "p.m." that follows it. */
export const readTimeOfDay: Reader = (sight) => {
  const { text } = sight.token;
  if (!/^\d/.test(text)) return null;
  const together = attached.exec(text);
  if (together?.[1] !== undefined) {
    const spoken = said(clockWords(together[1], true), together[2]);
    return spoken === null ? null : reading(spoken);
  }
  const halves = readMeridiemRange(text);
  if (halves !== null) return halves;
  const next = meridiem.exec(neighbour(sight, 1));
  if (next !== null && /^\d{1,2}([:.]\d{2})?$/.test(text)) {
    const spoken = said(clockWords(text, true), next[1]);
    return spoken === null ? null : reading(spoken, 2);
  }
  const range = clockRange.exec(text);
  if (range?.[1] !== undefined && range[2] !== undefined) return reading(words(`${clockWords(range[1], true)} to ${clockWords(range[2], true)}`));
  const spoken = clock.test(text) ? said(clockWords(text, false), undefined) : null;
  return spoken === null ? null : reading(spoken);
};
