/** Which of the wide scripts a text is written in, and the style's limits for it. */
import { holdsWide } from '../text/count-characters.ts';
import type { CaptionStyle, Writing } from './styles.ts';
import type { Track } from '../track.ts';

const kana = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;
const hangul = /\p{sc=Hangul}/u;
const han = /\p{sc=Han}/u;

/** The wide script of a text: kana make it Japanese, hangul Korean, other ideographs Chinese; null without any: wide spaces, signs and emoji are in every script. */
export const writingOf = (text: string): Writing | null => {
  if (!holdsWide(text)) return null;
  if (kana.test(text)) return 'japanese';
  if (hangul.test(text)) return 'korean';
  return han.test(text) ? 'chinese' : null;
};

/** The style with the limits of a wide script; null: of the Latin letters that it is made for. */
export const styleForWriting = (style: CaptionStyle, writing: Writing | null): CaptionStyle => {
  if (writing === null) return style;
  const { wideLineCharacters, japaneseLineCharacters, koreanLineCharacters } = style;
  const characters = { chinese: wideLineCharacters, japanese: japaneseLineCharacters, korean: koreanLineCharacters };
  return { ...style, wideLineCharacters: characters[writing], readingSpeed: style.wideReadingSpeed?.[writing] ?? style.readingSpeed };
};

/** The style with the limits of the script that the whole text is in: one line of Japanese may hold no kana. */
export const styleForText = (style: CaptionStyle, text: string): CaptionStyle => styleForWriting(style, writingOf(text));

/** The wide script that a track is in; null without any. */
export const writingOfTrack = (track: Track): Writing | null => writingOf(track.map(({ lines }) => lines.join('')).join(''));

/** The style with the limits of the script that a track is in. */
export const styleForTrack = (style: CaptionStyle, track: Track): CaptionStyle => styleForWriting(style, writingOfTrack(track));
