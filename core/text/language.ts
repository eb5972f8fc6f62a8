/** Tells English from other languages written in Latin letters, so that English rules stay with English. */
import type { Word } from '../captions/breaks/word.ts';

/** Words of English that hardly any other language has. */
const telling: ReadonlySet<string> = new Set(
  'the of and to with for that this was is are were has have from by which their they will would been not said its'.split(' '),
);

/** So many words are needed to tell; with fewer, English is taken for granted. */
const enough = 20;

/** So many words are looked at. */
const most = 5000;

/** True unless a text of some length has almost none of English's commonest words. */
export const looksEnglish = (words: readonly Word[]): boolean => {
  const letters = words.slice(0, most).filter((word) => /^\p{L}/u.test(word.bare));
  if (letters.length < enough) return true;
  const found = letters.filter((word) => telling.has(word.bare)).length;
  return found / letters.length > 0.05;
};
