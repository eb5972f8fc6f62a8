/** The time of day, at the edge: the show itself counts on a monotonic clock, and only what people read is told in wall time. */
import { ms, type Ms } from '../units/time.ts';

declare const wallBrand: unique symbol;

/** A moment of wall time: milliseconds since 1970 in UTC. For showing and for wishes in a time of day; never to measure with. */
export type WallTime = number & { readonly [wallBrand]: true };

/** Brands milliseconds since 1970. */
export const wallTime = (value: number): WallTime => value as WallTime;

const day = 86_400_000;
const halfDay = day / 2;

/** A formatter is costly: one is kept for each time zone. */
const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterOf = (zone: string): Intl.DateTimeFormat => {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' });
  formatters.set(zone, made);
  return made;
};

/** Days from 1970-01-01 to a date of the Gregorian calendar, month 1 to 12 (H. Hinnant, "chrono-compatible low-level date algorithms"). */
const daysTo = (year: number, month: number, date: number): number => {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
};

/** What the clock on the wall shows, as if it were UTC: the offset of the zone is in it. */
const shownAt = (at: WallTime, zone: string): number => {
  const parts = Object.fromEntries(formatterOf(zone).formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 1970, month = 1, day: date = 1, hour = 0, minute = 0, second = 0 } = parts;
  return daysTo(year, month, date) * day + ((hour * 60 + minute) * 60 + second) * 1000 + (((at % 1000) + 1000) % 1000);
};

/** What the clock on the wall of a time zone shows: ms since its 00:00:00, whatever changed in the night. */
export const timeOfDay = (at: WallTime, zone: string): Ms => ms(((shownAt(at, zone) % day) + day) % day);

/** The moment at which the wall shows a time, as UTC would have it. Twice when clocks go back: the one nearer to `near`. Never when they go forward: as much later as they went. */
const momentShown = (shown: number, near: WallTime, zone: string): WallTime => {
  const offsetAt = (at: number): number => shownAt(wallTime(at), zone) - at;
  // The zone's offset a day before and a day after are the only two that can hold.
  const [earlier, later] = [shown - offsetAt(shown - day), shown - offsetAt(shown + day)];
  const fits = [earlier, later].filter((at) => shownAt(wallTime(at), zone) === shown);
  const [first = earlier, second = first] = fits;
  return wallTime(Math.abs(second - near) < Math.abs(first - near) ? second : first);
};

/** The moment nearest to `near` at which the wall shows a time of day: within half a day before it or after it, give or take a change of the clocks. */
export const nearestMoment = (wanted: Ms, near: WallTime, zone: string): WallTime => {
  const shown = shownAt(near, zone);
  const ahead = wanted - timeOfDay(near, zone);
  const turned = ahead > halfDay ? ahead - day : ahead < -halfDay ? ahead + day : ahead;
  return momentShown(shown + turned, near, zone);
};
