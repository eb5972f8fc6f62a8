/** How much time a text takes to say: the part that is words and the part that is beats inside it. */
import { ms, type Ms } from '../units/time.ts';
import { expand } from './expand.ts';
import type { Language } from './languages/language.ts';
import type { Spoken } from './spoken.ts';
import { characterTime, innerPause, kanji, latinCharacter, spelledLetterCharacters } from './timing-constants.ts';
import { writingSystemOf } from './writing-system.ts';

/** The time of a text at rate 1: its words, and its inner pauses at pause scale 1. Not rounded. */
export type SpokenLoad = { readonly words: Ms; readonly pauses: Ms };

const latinWord = /^[a-z]+$/;
const isLetter = /\p{L}/u;

/** Joins two consonants of the scripts of India to one syllable: the letter after it is no syllable of its own. */
const isJoiner = /[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u1039\u17D2]/;

/** A word letter by letter, each by its own writing; the gap is that of its first letter. */
const letterTime = (word: string, inJapanese: boolean): number => {
  let time = 0;
  let joined = false;
  let gap: number | null = null;
  for (const letter of word) {
    if (isLetter.test(letter) && !joined) {
      const system = writingSystemOf(letter.codePointAt(0) ?? 0);
      const character = inJapanese && system === 'han' ? kanji : characterTime[system];
      time += character.letter;
      gap ??= character.gap;
    }
    joined = isJoiner.test(letter);
  }
  return time + (gap ?? 0);
};

/** What one heard thing takes at rate 1, ms; `inJapanese` where the text has kana. */
export const timeOf = (heard: Spoken, inJapanese: boolean): number => {
  if (heard.kind === 'pause') return innerPause[heard.mark];
  if (heard.kind === 'letter') return spelledLetterCharacters * latinCharacter;
  return latinWord.test(heard.text) ? (heard.text.length + 1) * latinCharacter : letterTime(heard.text, inJapanese);
};

/** True for Japanese: its Chinese characters are read longer than in Chinese. */
export const hasKana = (text: string): boolean => /[\u3040-\u30FF]/.test(text);

/** Beats before the first and after the last word belong to the pauses around the cue. */
const lastWordOf = (heard: readonly Spoken[]): number => heard.findLastIndex(({ kind }) => kind !== 'pause');

/**
 * The load of a text (design.md, section 4): K for each letter and word as read aloud, a spelled letter as 4, beats at inner
 * marks. The mark at its very end is the cue's own pause and does not count.
 */
export const measureSpeech = (text: string, language?: Language): SpokenLoad => {
  const heard = expand(text, language);
  const inJapanese = hasKana(text);
  const last = lastWordOf(heard);
  let words = 0;
  let pauses = 0;
  heard.forEach((one, at) => {
    if (at > last) return;
    if (one.kind === 'pause') pauses += timeOf(one, inJapanese);
    else words += timeOf(one, inJapanese);
  });
  return { words: ms(words), pauses: ms(pauses) };
};

/** The time a text takes at rate 1 and pause scale 1, its inner pauses included; not rounded. */
export const spokenLoad = (text: string, language?: Language): Ms => {
  const load = measureSpeech(text, language);
  return ms(load.words + load.pauses);
};
