/** How fast a caption must be read, as a bar: how full it is, and whether that is comfortable, fast or too fast. */
import { speedOf } from '../../../core/captions/styles/style-measures.ts';
import type { CaptionStyle } from '../../../core/captions/styles/styles.ts';
import type { Caption } from '../../../core/captions/track.ts';
import { ms } from '../../../core/units/time.ts';

/** `fill` is a share of the style's maximum, 1 at most; `words` in the style's own unit. */
export type SpeedBar = { readonly fill: number; readonly state: 'comfortable' | 'fast' | 'too-fast'; readonly words: string };

/** The bar of a caption in a style. */
export const speedBar = ({ lines, start, end }: Caption, style: CaptionStyle): SpeedBar => {
  const { unit, optimal, maximum } = style.readingSpeed;
  const speed = speedOf(lines, ms(Math.max(1, end - start)), style);
  const state = speed > maximum ? 'too-fast' : speed > (optimal ?? maximum) ? 'fast' : 'comfortable';
  return { fill: Math.min(1, speed / maximum), state, words: unit === 'cps' ? `${speed.toFixed(1)} cps` : `${speed.toFixed(0)} wpm` };
};
