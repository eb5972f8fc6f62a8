/** Decides how capitals are read: spelled, as a word, or as a stressed word. */
import { letters, words, type Spoken } from './spoken.ts';
import { spelledAlways, stressed, wordAcronyms } from './tables/acronyms.ts';

/** Capitals longer than this are a word, or would be on the list. */
const longestSpelled = 5;

/** Beginnings and ends that English words have; capitals with others cannot be said as a word. */
const onset = /^(?:[bcdfghjklmnprstvwyz]|[bcfgkp]l|[bcdfgkpt]r|s[cklmnpqtw]|st?r|[cgpst]h|tw|qu)?[aeiouy]/;
const ending = /[aeiouy](?:[bcdfghklmnprstvwxyz]|[lnrs][cdfkmpst]|[fp]t|c[hkt]|sh|th|ng|ss|ll|ff)?[aeiouy]?$/;

/** Four or five capitals that could be an English word are read as one; fewer are spelled. */
const canBeSaid = (text: string): boolean => text.length > longestSpelled || (text.length > 3 && onset.test(text) && ending.test(text));

/** Reads capitals (in any case): FBI in letters, NATO as a word, NEVER as a word. */
export const readCapitals = (text: string): readonly Spoken[] => {
  const lower = text.toLowerCase();
  if (wordAcronyms.has(lower) || stressed.has(lower)) return words(lower);
  if (spelledAlways.has(lower) || !canBeSaid(lower)) return letters(lower);
  return words(lower);
};
