/** Where the rows go in the next moments by the clock on the wall, while the speed eases over or a jump glides. */
import { isEasing, playedIn } from '../../core/show/roll.ts';
import type { Show } from '../../core/show/show.ts';
import { type Instant, type Ms, instant } from '../../core/units/time.ts';
import { type Glide, glideOffset, isGliding } from './glide.ts';

/** The layer's translation, px, at each `step` ms from now on. */
export type Course = { readonly step: number; readonly ys: readonly number[] };

/** Between two points of a course, ms: straight lines between them are not told from the curve. */
const step = 8;
/** How long a course goes on after all has settled, ms: so long may the page be busy before it hands over to the steady roll. */
const tail = 1500;
/** After all has settled, until the hand-over, ms. */
const handOver = 40;

/** How long the movement is not steady yet, ms; 0 when it is. */
export const unsteadyFor = ({ roll }: Pick<Show, 'roll'>, glide: Glide | null, now: Instant): number => {
  const easing = isEasing(roll, now) ? roll.at + (roll.ease?.over ?? 0) - now : 0;
  const gliding = isGliding(glide, now) ? glide.since + glide.over - now : 0;
  return Math.max(easing, gliding);
};

/** In how many ms to hand over to the steady roll. */
export const settledIn = (unsteady: number): number => unsteady + handOver;

/** The course of a show's rows from now on; `yAt` gives the px at the cue marker, which is `markerY` from the top. */
export const courseOf = (show: Show, glide: Glide | null, now: Instant, yAt: (time: Ms) => number, markerY: number): Course => {
  const count = Math.ceil((unsteadyFor(show, glide, now) + tail) / step) + 1;
  const ys = Array.from({ length: count }, (_, index) => {
    const at = instant(now + index * step);
    return markerY - yAt(playedIn(show, at)) - glideOffset(glide, at);
  });
  return { step, ys };
};

/** Less than this is what a sum of fractions leaves over, ms. */
const leastJump = 1;

/** True when the show has been moved elsewhere between two states of it on the same timeline: a jump, and nothing else, does that. */
export const hasJumped = (before: Show, after: Show): boolean =>
  before.timeline === after.timeline && Math.abs(playedIn(before, after.roll.at) - playedIn(after, after.roll.at)) > leastJump;
