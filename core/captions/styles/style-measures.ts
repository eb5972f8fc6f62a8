/** A style's rules turned into lengths for one text or one frame rate. */
import { type Ms, ms } from '../../units/time.ts';
import { countCaptionCharacters, countWords, lineRoom } from '../text/count-characters.ts';
import type { CaptionStyle } from './styles.ts';

/** Milliseconds of a number of frames, whole. */
export const framesToMs = (frames: number, frameRate: number): Ms => ms(Math.round((frames * 1000) / frameRate));

/** The least silence between two captions. */
export const leastGap = (style: CaptionStyle, frameRate: number): Ms => framesToMs(style.gap.frames, frameRate);

/** Gaps under this are closed to the least gap; null where the style has no such rule. */
export const closedGap = (style: CaptionStyle, frameRate: number): Ms | null => {
  const rule = style.gap.closeUnder;
  if (rule === null) return null;
  return rule.unit === 'ms' ? ms(rule.value) : framesToMs(rule.value, frameRate);
};

/** The room of a line in the style's Latin letters: wide characters take more, so that as many fit as the guide says. */
export const roomOf = (text: string, style: CaptionStyle): number =>
  lineRoom(text, style.lineCharacters / style.wideLineCharacters);

/** True when a text fits into one line of the style. */
export const fitsLine = (text: string, style: CaptionStyle): boolean =>
  roomOf(text, style) <= style.lineCharacters + 1e-6;

/** How long a text must be shown at least. */
export const shortestFor = (lines: readonly string[], style: CaptionStyle): Ms => {
  if (style.shortestPerWord === 0) return style.shortest;
  const words = lines.reduce((total, line) => total + countWords(line), 0);
  return ms(Math.max(style.shortest, words * style.shortestPerWord));
};

/** The reading speed of a text shown for a time, in the style's unit. */
export const speedOf = (lines: readonly string[], duration: Ms, style: CaptionStyle): number => {
  if (style.readingSpeed.unit === 'cps') return (countCaptionCharacters(lines) * 1000) / duration;
  const words = lines.reduce((total, line) => total + countWords(line), 0);
  return (words * 60_000) / duration;
};
