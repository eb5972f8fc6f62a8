/** Months and days of the week, and their short forms. */

/** Every way a month is written, in lower case without a full stop. */
export const months: ReadonlyMap<string, string> = new Map([
  ['january', 'january'], ['jan', 'january'], ['february', 'february'], ['feb', 'february'], ['march', 'march'], ['mar', 'march'],
  ['april', 'april'], ['apr', 'april'], ['may', 'may'], ['june', 'june'], ['jun', 'june'], ['july', 'july'], ['jul', 'july'],
  ['august', 'august'], ['aug', 'august'], ['september', 'september'], ['sept', 'september'], ['sep', 'september'],
  ['october', 'october'], ['oct', 'october'], ['november', 'november'], ['nov', 'november'], ['december', 'december'], ['dec', 'december'],
]);

/** The months by number, 1 first. */
export const monthNames: readonly string[] = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
];

/** Short days of the week, which need a full stop to count. */
export const weekdays: ReadonlyMap<string, string> = new Map([
  ['mon', 'monday'], ['tue', 'tuesday'], ['tues', 'tuesday'], ['wed', 'wednesday'], ['thu', 'thursday'], ['thur', 'thursday'], ['thurs', 'thursday'],
  ['fri', 'friday'], ['sat', 'saturday'], ['sun', 'sunday'],
]);
