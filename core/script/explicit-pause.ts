/** The pauses that a writer spells out: `[pause 2s]`, `[pause 800ms]`, `[beat]`. */
import { ms, type Ms } from '../units/time.ts';

/** The length of `[beat]` and of `[pause]` without a length: the second that a stage manager counts for a beat. */
const beatLength: Ms = ms(1000);

/** The longest pause that raises no problem: one minute. */
export const longestUsualPause: Ms = ms(60_000);

const beat = /^(?:beat|pause)$/i;
const pauseWord = /^pause(?![\p{L}\p{M}-])/iu;
const pauseLength = /^pause\s*:?\s*(\d{1,6}(?:[.,]\d{1,3})?|[.,]\d{1,3})\s*(ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?)?$/i;

/** Milliseconds in a unit of time; no unit means seconds. */
const unitLength = (unit: string): number => {
  if (unit.startsWith('ms') || unit.startsWith('mil')) return 1;
  return unit.startsWith('m') ? 60_000 : 1000;
};

/** The pause that a bracket's content spells; 'bad' when it asks for a pause but gives no length, null when it is no pause. */
export const explicitPause = (content: string): Ms | 'bad' | null => {
  if (beat.test(content)) return beatLength;
  if (!pauseWord.test(content)) return null;
  const match = pauseLength.exec(content);
  if (match === null) return 'bad';
  const [, number = '', unit = 's'] = match;
  return ms(Math.round(Number(number.replace(',', '.')) * unitLength(unit.toLowerCase())));
};
