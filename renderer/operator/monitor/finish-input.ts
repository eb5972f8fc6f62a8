/** What was typed as a finish time: a length from now ("1:30"), a time of day ("21:00:00", "at 21:00"), or neither. */
import { parseDuration } from '../../../core/timeline/format-time.ts';
import { ms, type Ms } from '../../../core/units/time.ts';

const timeOfDay = /^(?:at\s+)?(\d{1,2}):(\d{2}):(\d{2})$|^at\s+(\d{1,2}):(\d{2})$/iu;

const day = 86_400_000;

/** How long it is until the next such time of day; `now` is the wall clock's time since midnight, ms. */
const untilTime = (seconds: number, now: number): Ms => ms((seconds * 1000 - now + day) % day || day);

/** How long from now the reading is to take, ms; null for what is no finish time. `now` is the wall clock's time since midnight, ms. */
export const finishOf = (typed: string, now: number): Ms | null => {
  const found = timeOfDay.exec(typed.trim());
  if (found !== null) {
    const [hours, minutes, seconds] = [Number(found[1] ?? found[4]), Number(found[2] ?? found[5]), Number(found[3] ?? 0)];
    return hours < 24 && minutes < 60 && seconds < 60 ? untilTime(hours * 3600 + minutes * 60 + seconds, now) : null;
  }
  const length = parseDuration(typed);
  return length === null || length < 1 || length > day ? null : length;
};

/** True for what may stand in the field: a finish time, or nothing. */
export const isFinish = (typed: string): boolean => typed.trim() === '' || finishOf(typed, 0) !== null;

/** The wall clock's time since midnight, ms. */
export const sinceMidnight = (date: Date): number => ((date.getHours() * 60 + date.getMinutes()) * 60 + date.getSeconds()) * 1000 + date.getMilliseconds();
