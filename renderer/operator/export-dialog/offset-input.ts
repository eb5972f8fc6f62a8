/** An offset as it is typed and as it is shown: a length with a sign. */
import { formatTenths, parseDuration } from '../../../core/timeline/format-time.ts';
import { ms } from '../../../core/units/time.ts';

/** Furthest offset, either way: a day, in ms (core/ipc/contract.ts). */
const furthest = 86_400_000;

/** Reads a typed offset in whole ms; empty is 0; null when it is none. */
export const offsetOf = (typed: string): number | null => {
  const text = typed.trim();
  if (text === '') return 0;
  const negative = /^[-−]/.test(text);
  const length = parseDuration(text.replace(/^[-−+]\s*/, ''));
  if (length === null || length > furthest) return null;
  const whole = Math.round(length);
  return negative && whole !== 0 ? -whole : whole;
};

/** "0:00.0", "−0:01.5". */
export const offsetText = (offset: number): string => formatTenths(ms(offset));
