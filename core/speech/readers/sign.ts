/** Reads signs before a word or a number: "#1", "#BlackHistory", "@handle", "No. 5". */
import { numberWords } from '../number-words.ts';
import { words, type Spoken } from '../spoken.ts';
import { neighbour, reading, type Reader, type Sight } from '../reader.ts';

/** A tag's words: "BlackHistoryMonth2026" -> Black, History, Month, 2026. */
const tagParts = (tag: string): readonly string[] => tag.match(/\d+|\p{Lu}{2,}(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{M}']+|\p{Lu}/gu) ?? [];

const readTag = (sight: Sight, name: string): readonly Spoken[] => [...words(name), ...sight.readParts(tagParts(sight.token.text.slice(1)))];

/** "No. 5", "Nos. 5 and 6": only with a number behind it. */
const readNumberSign = (sight: Sight) => {
  const which = /^(no|nos)$/i.exec(sight.token.text)?.[1]?.toLowerCase();
  if (which === undefined || !sight.token.dot || !/^\d/.test(neighbour(sight, 1))) return null;
  return reading(words(which === 'no' ? 'number' : 'numbers'));
};

/** A sign with what it stands before. */
export const readSign: Reader = (sight) => {
  const { text } = sight.token;
  const number = /^#(\d[\d,]*)$/.exec(text)?.[1];
  if (number !== undefined) return reading(words(`number ${numberWords(number)}`));
  if (/^#[\p{L}\d_]/u.test(text)) return reading(readTag(sight, 'hashtag'));
  if (/^@[\p{L}\d_]/u.test(text)) return reading(readTag(sight, 'at'));
  return readNumberSign(sight);
};
