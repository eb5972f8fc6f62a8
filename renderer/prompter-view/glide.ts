/** How a jump glides: the rows set out from where they were and come softly to where they are to be. Pure; times of main's clock. */
import type { Instant, Ms } from '../../core/units/time.ts';
import { ms } from '../../core/units/time.ts';

/** A glide: how far off the rows were at its start, px, and how long it takes. */
export type Glide = { readonly offset: number; readonly since: Instant; readonly over: Ms };

/** How long a glide takes, ms: long enough for the eye to follow, short enough not to be waited for. */
export const glideTime = ms(280);

/** A glide that begins now. */
export const beginGlide = (offset: number, since: Instant): Glide => ({ offset, since, over: glideTime });

/** True until a glide has come to its end. */
export const isGliding = (glide: Glide | null, now: Instant): glide is Glide => glide !== null && now < glide.since + glide.over;

/** How far off the rows still are, px: fast at first, then slower and slower. */
export const glideOffset = (glide: Glide | null, now: Instant): number => {
  if (!isGliding(glide, now)) return 0;
  const left = 1 - Math.max(0, now - glide.since) / glide.over;
  return glide.offset * left ** 3;
};
