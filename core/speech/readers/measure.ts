/** Reads amounts with a unit, a percent sign or a magnitude: "10-15%", "5 km", "100km/h", "2 sq km", "20m people", "300bn". */
import { readAmount, type Amount } from '../amount.ts';
import { words } from '../spoken.ts';
import { magnitudes, plainMagnitudes } from '../tables/currencies.ts';
import { findUnit, unitPrefixes, units } from '../tables/units.ts';
import { neighbour, reading, written, type Reader, type Reading, type Sight } from '../reader.ts';

/** The number, and the letters or signs that stand against it. */
const parts = /^((?:[-−–+±~≈<>≤≥])?(?:[\d.,]*[\d½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞](?:[-–][\d.,]*\d)?))[-]?([^\d\s-][^\s-]*|)$/u;

/** Units that are as often something else: only against the number. */
const doubtfulApart = /^(?:t|w|v|l|in\.|pp|pc|ha)$/i;

const say = (amount: Amount, unit: { readonly one: string; readonly many: string }): string => `${amount.words} ${amount.one ? unit.one : unit.many}`;

/** What is counted: a word that makes "20m" twenty million and not a distance. */
const isCounted = (sight: Sight): boolean => /^(?:people|men|women|children|.{3,}s)$/.test(neighbour(sight, 1));

const readSuffix = (sight: Sight, amount: Amount, suffix: string): Reading | null => {
  const lower = suffix.toLowerCase();
  const magnitude = magnitudes.get(lower);
  const certain = plainMagnitudes.has(lower) || (lower.length === 1 && isCounted(sight));
  if (magnitude !== undefined && certain) return reading(words(`${amount.words} ${magnitude}`));
  // "in" apart from its number is the word.
  const unit = suffix.length === 1 ? units.get(suffix) : findUnit(lower === 'in' ? 'in.' : suffix);
  return unit === undefined ? null : reading(words(say(amount, unit)));
};

/** "sq km", "cu ft", "sq miles": two words after the number. */
const readTwoWords = (sight: Sight, amount: Amount): Reading | null => {
  const prefix = unitPrefixes.get(neighbour(sight, 1));
  const unit = findUnit(neighbour(sight, 2));
  if (prefix === undefined) return null;
  if (unit === undefined) return reading(words(`${amount.words} ${prefix}`), 2);
  const many = amount.one ? unit.one : unit.many;
  return reading(words(`${amount.words} ${prefix} ${many}`), 3);
};

const readApart = (sight: Sight, amount: Amount): Reading | null => {
  const next = written(sight, 1);
  const exact = sight.capitals ? findUnit(next) : (units.get(next) ?? (/^[a-z/°²³]+$/i.test(next) && next.length > 2 ? findUnit(next) : undefined));
  if (exact === undefined || doubtfulApart.test(next)) return null;
  return reading(words(say(amount, exact)), 2);
};

/** "10 °C" is one token or two. */
const readDegrees = (sight: Sight, amount: Amount): Reading | null => {
  const unit = /^°[cf]?$/i.test(written(sight, 1)) ? findUnit(written(sight, 1)) : undefined;
  return unit === undefined ? null : reading(words(say(amount, unit)), 2);
};

/** An amount with what it counts. Ranges are left to the range reader unless a unit follows. */
export const readMeasure: Reader = (sight) => {
  const found = parts.exec(sight.token.text);
  if (found?.[1] === undefined || found[2] === undefined) return null;
  const amount = readAmount(found[1]);
  if (amount === null) return null;
  if (found[2] !== '') return readSuffix(sight, amount, found[2]);
  return readTwoWords(sight, amount) ?? readDegrees(sight, amount) ?? readApart(sight, amount);
};
