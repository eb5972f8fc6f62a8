/** How a jump glides: the rows set out from where they were and come softly to where they are to be. Pure; times of main's clock. */
import type { Instant, Ms } from '../../core/units/time.ts';
import { ms } from '../../core/units/time.ts';

/** A glide: how far off the rows were at its start, px, how fast that changed, px a ms, and how long it takes. */
export type Glide = { readonly offset: number; readonly speed: number; readonly since: Instant; readonly over: Ms };

/** How long a glide takes, ms: long enough for the eye to follow, short enough not to be waited for. */
export const glideTime = ms(280);

/** How long it takes where a hand drags the rows, ms: two frames and a half, so that they follow it. */
export const handGlideTime = ms(40);

/** A glide that begins now, from rest or from a steady roll: fast at first, then slower and slower. */
export const beginGlide = (offset: number, since: Instant, over: Ms = glideTime): Glide => ({ offset, speed: (-3 * offset) / over, since, over });

/** True until a glide has come to its end. */
export const isGliding = (glide: Glide | null, now: Instant): glide is Glide => glide !== null && now < glide.since + glide.over;

/** The share of a glide's time that has gone by, 0 to 1. */
const gone = ({ since, over }: Glide, now: Instant): number => Math.min(1, Math.max(0, (now - since) / over));

/** How far off the rows still are, px: a cubic that begins with the glide's offset and speed and ends without either. */
export const glideOffset = (glide: Glide | null, now: Instant): number => {
  if (glide === null) return 0;
  const done = gone(glide, now);
  return (1 - done) ** 2 * (glide.offset * (1 + 2 * done) + glide.speed * glide.over * done);
};

/** How fast that changes, px a ms. */
export const glideSpeed = (glide: Glide | null, now: Instant): number => {
  if (glide === null) return 0;
  const done = gone(glide, now);
  return (1 - done) * (glide.speed * (1 - 3 * done) - (6 * glide.offset * done) / glide.over);
};

/** A glide in place of one that may be under way: it sets out as fast as the rows move already, so that no jump is seen in their speed. */
export const turnGlide = (glide: Glide | null, offset: number, now: Instant): Glide =>
  isGliding(glide, now) ? { ...beginGlide(offset, now), speed: glideSpeed(glide, now) } : beginGlide(offset, now);
