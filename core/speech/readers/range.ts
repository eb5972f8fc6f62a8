/** Reads two numbers joined by a dash: years "2019-2021", scores "won 3-2", ranges "pages 3–5". */
import { numberWords, numeral, yearWords } from '../number-words.ts';
import { words } from '../spoken.ts';
import { neighbour, reading, type Reader, type Sight } from '../reader.ts';

const joined = new RegExp(`^(${numeral})([-–])(${numeral})$`);
const year = /^(?:1[0-9]|20)\d\d$/;

/** Words near a score or a vote. */
const contest =
  /^(?:won|wins?|winning|lost|loses?|losing|loss|beat|beats|beaten|beating|victory|defeat|defeated|draw|drew|tied|tie|led|leads?|leading|score|scored|ahead|down|up|vote|votes|voted|voting|ruled|ruling|decision|majority|upset|thrashed|edged|record|finished|final|full-time|half-time|halftime|aggregate|shootout|game|match|set)$/;

/** How far from the numbers such a word may stand. */
const nearest = [-1, 1, -2, 2, -3] as const;

const isContest = (sight: Sight): boolean => nearest.some((distance) => contest.test(neighbour(sight, distance)));

/** "2019-21": the second year in two digits. */
const readYears = (first: string, second: string): string | null => {
  if (!year.test(first)) return null;
  if (year.test(second) && Number(second) > Number(first)) return `${yearWords(first)} to ${yearWords(second)}`;
  const short = second.length === 2 && Number(second) > Number(first.slice(2));
  return short ? `${yearWords(first)} to ${numberWords(second)}` : null;
};

/** A score has no "to" in it; a falling pair with a plain hyphen is one too. Small numbers only. */
export const readRange: Reader = (sight) => {
  const found = joined.exec(sight.token.text);
  if (found === null) return null;
  const [, first = '', dash, second = ''] = found;
  const years = readYears(first, second);
  if (years !== null) return reading(words(years));
  const falling = dash === '-' && Number(first) >= Number(second);
  const between = isContest(sight) || falling ? ' ' : ' to ';
  return reading(words(`${numberWords(first)}${between}${numberWords(second)}`));
};
