/** Reads titles and abbreviations: "Dr. Lee", "St. Louis", "Main St.", "Inc.", "vs.", "etc.", "Miami, Fla." */
import { words } from '../spoken.ts';
import { dotted, states, titles, undotted } from '../tables/abbreviations.ts';
import { isCapitalised, reading, written, type Reader, type Sight } from '../reader.ts';

/** Words before "St." that are no street's name though they begin a sentence with a capital. */
const noStreet = /^(?:in|at|the|from|to|of|and|near|for|on|by|a|as|with|but|when|after|president|coach|mayor|today)$/i;

/** A saint stands before a name, a street behind one. */
const saintOrStreet = (sight: Sight): string => {
  const before = written(sight, -1);
  const behindName = sight.capitals || before === '' ? false : isCapitalised(before) && !noStreet.test(before);
  if (behindName && sight.tokens[sight.at - 1]?.mark === null) return 'street';
  const nameFollows = written(sight, 1) !== '' && sight.token.mark === null && (sight.capitals || isCapitalised(written(sight, 1)));
  return nameFollows ? 'saint' : 'street';
};

/** "Dr." behind a street's name is a drive, when no name follows. */
const doctorOrDrive = (sight: Sight): string => {
  const isDrive = !sight.capitals && isCapitalised(written(sight, -1)) && !isCapitalised(written(sight, 1));
  return isDrive && sight.at > 1 ? 'drive' : 'doctor';
};

/** Short forms that are a title without a full stop too, with a capital before a name. */
const plainTitle = /^(?:mr|mrs|ms|dr|prof|sgt|capt|lt|gov|col|cmdr)$/;

/** A title with its full stop and a capital ("Lt. Gov."), or before a name; in copy in capitals either. */
const titleOf = (sight: Sight, key: string): string | undefined => {
  const title = titles.get(key);
  if (title === undefined || !(sight.capitals || isCapitalised(sight.token.text))) return undefined;
  const beforeName = sight.capitals || isCapitalised(written(sight, 1));
  return sight.token.dot || (plainTitle.test(key) && beforeName) ? title : undefined;
};

const stateOf = (sight: Sight, key: string): string | undefined =>
  sight.token.dot && sight.tokens[sight.at - 1]?.mark === 'comma' && isCapitalised(sight.token.text) ? states.get(key) : undefined;

/** What an abbreviation stands for here. */
const meaningOf = (sight: Sight): string | undefined => {
  const key = sight.token.text.toLowerCase();
  if (key === 'st' && (sight.token.dot || sight.token.text === 'St')) return saintOrStreet(sight);
  if (key === 'dr' && (sight.token.dot || isCapitalised(sight.token.text))) return doctorOrDrive(sight);
  return stateOf(sight, key) ?? titleOf(sight, key) ?? undotted.get(key) ?? (sight.token.dot ? dotted.get(key) : undefined);
};

/** An abbreviation that stands for something here. */
export const readAbbreviation: Reader = (sight) => {
  const meaning = meaningOf(sight);
  return meaning === undefined ? null : reading(words(meaning));
};
