/** Reads four digits as a year where they are one: "in 1998", "the 2026 election", but not "1500 homes". */
import { yearWords } from '../number-words.ts';
import { words } from '../spoken.ts';
import { neighbour, reading, type Reader, type Sight } from '../reader.ts';

const year = /^(?:1[0-9]|2[01])\d\d$/;

/** Words that stand before a year and hardly before a count. */
const datesFrom = /^(?:in|since|until|till|from|during|before|after|by|of|the|this|early|late|mid|spring|summer|autumn|fall|winter|year|and|circa|between|through)$/;

/** Words that stand before a count and never before a year. */
const countsFrom = /^(?:some|about|around|nearly|almost|over|than|only|another|all|these|those|those|to|least|most|up|exactly|roughly|approximately|no|number|room|for)$/;

/** What is counted: plurals and the like. */
const counted = /^(?:people|men|women|children|troops|percent|feet|million|billion|or|.{3,}(?<!s)s)$/;

const isCount = (sight: Sight): boolean => counted.test(neighbour(sight, 1));

/** A year by what stands around it; four bare digits are a year when nothing speaks against it. */
const isYear = (sight: Sight): boolean => {
  const before = neighbour(sight, -1);
  if (datesFrom.test(before)) return true;
  if (countsFrom.test(before)) return !isCount(sight) && /^(?:to|for|about|around|only|all)$/.test(before);
  const value = Number(sight.token.text);
  return value >= 1400 && value < 2100 && !isCount(sight);
};

/** A year on its own. */
export const readYear: Reader = (sight) => (year.test(sight.token.text) && isYear(sight) ? reading(words(yearWords(sight.token.text))) : null);
