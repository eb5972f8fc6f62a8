/** The clocks that the operator reads: how long the script is, how long it has run, how long it will, and how that meets the target. */
import { playedAt, playedDuration } from '../timeline/skips.ts';
import { elapsedBetween, ms, type Instant, type Ms } from '../units/time.ts';
import { arrivalOf, positionIn } from './roll.ts';
import type { Show } from './show.ts';
import { elapsedIn } from './stopwatch.ts';

/** The clocks of a show at an instant. */
export type Clocks = {
  /** What the whole script takes at the reader's rate, at speed 1, without what is cloaked. */
  readonly readTime: Ms;
  /** Time spent rolling since the clock was reset. */
  readonly elapsed: Ms;
  /** From here to the end of the script at the present speed; backwards counts like forwards. */
  readonly remaining: Ms;
  /** The expected end (elapsed and remaining together) less the target: over it when positive. Null without a target. */
  readonly overUnder: Ms | null;
};

const remainingIn = (show: Show, readTime: Ms, now: Instant): Ms => {
  const arrival = show.roll.speed > 0 ? arrivalOf(show) : null;
  if (arrival !== null) return ms(Math.max(0, elapsedBetween(now, arrival)));
  return ms((readTime - playedAt(show.timeline, positionIn(show, now))) / Math.abs(show.speed));
};

/** The clocks of a show now. `rate` is what live follow has found: the rest takes so many times longer than the roll alone says. */
export const clocksOf = (show: Show, now: Instant, rate = 1): Clocks => {
  const readTime = playedDuration(show.timeline);
  const elapsed = elapsedIn(show, now);
  const remaining = ms(remainingIn(show, readTime, now) * rate);
  const overUnder = show.target === null ? null : ms(elapsed + remaining - show.target);
  return { readTime, elapsed, remaining, overUnder };
};
