/** Asides between two commas, before the verb of what is around them. */
import type { Word } from './word.ts';

/** So many words back a comma may open the aside that another closes. */
const longestAside = 9;

/** "The inspectors, who came on Monday, | say": the comma at `index` closes an aside, and the verb of what is before it follows. */
export const closesAside = (words: readonly Word[], index: number): boolean => {
  const verb = words[index + 1];
  if (verb?.class !== 'auxiliary' && !(verb?.verb === 'surely' && !verb.capital)) return false;
  for (let at = index - 1; at >= 0 && index - at <= longestAside; at -= 1) {
    const ends = words[at]?.ends;
    if (ends === 'comma') return true;
    if (ends !== 'none') return false;
  }
  return false;
};

/** "The judge, | Sir Alan Lind, gave": the comma at `index` opens an aside that another closes. */
export const opensAside = (words: readonly Word[], index: number): boolean => {
  for (let at = index + 1; at < words.length && at - index <= longestAside; at += 1) {
    const ends = words[at]?.ends;
    if (ends === 'comma') return closesAside(words, at);
    if (ends !== 'none') return false;
  }
  return false;
};
