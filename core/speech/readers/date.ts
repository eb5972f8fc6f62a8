/** Reads dates: "March 3", "3 March 2026", "Sept. 11", "3/14/2026", "2026-03-14", "March 2026". */
import { ordinal, yearWords } from '../number-words.ts';
import { monthNames, months, weekdays } from '../tables/months.ts';
import { words } from '../spoken.ts';
import { isCapitalised, neighbour, reading, type Reader, type Reading, type Sight } from '../reader.ts';

const dayPattern = /^(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
const yearPattern = /^(?:1[0-9]|20)\d\d$/;

/** The day of the month in a token's text, as an ordinal; null when it is none. */
const dayAt = (sight: Sight, distance: number): string | null => {
  const found = dayPattern.exec(neighbour(sight, distance));
  return found?.[1] === undefined ? null : ordinal(found[1]);
};

/** A year in a token's text, in words; null when it is none. */
const yearAt = (sight: Sight, distance: number): string | null => {
  const text = neighbour(sight, distance);
  return yearPattern.test(text) ? yearWords(text) : null;
};

/** The month a token names; "may" and "march" only with a capital, or where all is in capitals. */
const monthAt = (sight: Sight, distance: number): string | null => {
  const text = sight.tokens[sight.at + distance]?.text ?? '';
  const month = months.get(text.toLowerCase());
  return month !== undefined && (sight.capitals || isCapitalised(text)) ? month : null;
};

/** "20-22" behind a month: two days. */
const daysAt = (sight: Sight, distance: number): string | null => {
  const [, first, last] = /^(\d{1,2})[-–](\d{1,2})$/.exec(neighbour(sight, distance)) ?? [];
  const areDays = first !== undefined && last !== undefined && dayPattern.test(first) && dayPattern.test(last);
  return areDays ? `${ordinal(first)} to ${ordinal(last)}` : null;
};

const dated = (month: string, day: string, year: string | null): string => [month, day, ...(year === null ? [] : [year])].join(' ');

/** "March 3, 2026", "March 3", "March 3-5", "March 2026", "Sept." */
const readMonthFirst = (sight: Sight, month: string): Reading | null => {
  const day = dayAt(sight, 1) ?? daysAt(sight, 1);
  if (day !== null) {
    const year = yearAt(sight, 2);
    return reading(words(dated(month, day, year)), year === null ? 2 : 3);
  }
  const year = yearAt(sight, 1);
  if (year !== null) return reading(words(`${month} ${year}`), 2);
  return sight.token.dot && month !== sight.token.text.toLowerCase() ? reading(words(month)) : null;
};

/** "3 March 2026", "3rd March". */
const readDayFirst = (sight: Sight, day: string): Reading | null => {
  const month = monthAt(sight, 1);
  if (month === null) return null;
  const year = yearAt(sight, 2);
  const before = neighbour(sight, -1) === 'the' ? '' : 'the ';
  return reading(words(`${before}${day} of ${dated(month, '', year)}`), year === null ? 2 : 3);
};

const numeric = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})$/;
const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Month first as in the United States, unless the first number is over 12. */
const readNumeric = (text: string): Reading | null => {
  const inIso = iso.exec(text);
  const found = inIso === null ? numeric.exec(text) : [text, inIso[2], inIso[3], inIso[1]];
  if (found === null) return null;
  const [, first = '', second = '', year = ''] = found;
  const [month, day] = inIso === null && Number(first) > 12 ? [second, first] : [first, second];
  const name = monthNames[Number(month) - 1];
  if (name === undefined || !dayPattern.test(day)) return null;
  return reading(words(dated(name, ordinal(day), yearWords(year.length === 2 ? `20${year}` : year))));
};

/** "3/14" too, where it is no fraction: the second number is over the first and no common denominator. */
const readShort = (text: string): Reading | null => {
  const [, month, day] = /^(\d{1,2})\/(\d{1,2})$/.exec(text) ?? [];
  const name = monthNames[Number(month) - 1];
  if (name === undefined || day === undefined || !dayPattern.test(day) || Number(day) <= 10) return null;
  return Number(day) === 16 && Number(month) % 2 === 1 ? null : reading(words(dated(name, ordinal(day), null)));
};

const readWeekday = (sight: Sight): Reading | null => {
  const day = sight.token.dot && isCapitalised(sight.token.text) ? weekdays.get(sight.token.text.toLowerCase()) : undefined;
  return day === undefined ? null : reading(words(day));
};

/** A date that begins here. */
export const readDate: Reader = (sight) => {
  const month = monthAt(sight, 0);
  if (month !== null) return readMonthFirst(sight, month);
  const day = dayAt(sight, 0);
  if (day !== null) return readDayFirst(sight, day);
  return readNumeric(sight.token.text) ?? readShort(sight.token.text) ?? readWeekday(sight);
};
