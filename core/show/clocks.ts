/** The clocks that the operator reads: how long the script is, how long it has run, how long it will, and how that meets the target. */
import { ms, type Instant, type Ms } from '../units/time.ts';
import { isRolling, positionIn } from './roll.ts';
import type { Show } from './show.ts';
import { elapsedIn } from './stopwatch.ts';

/** The clocks of a show at an instant. */
export type Clocks = {
  /** What the whole script takes at the reader's rate, at speed 1. */
  readonly readTime: Ms;
  /** Time spent rolling since the clock was reset. */
  readonly elapsed: Ms;
  /** From here to the end of the script at the present speed; backwards counts like forwards. */
  readonly remaining: Ms;
  /** The expected end (elapsed and remaining together) less the target: over it when positive. Null without a target. */
  readonly overUnder: Ms | null;
};

const speedOf = (show: Show): number => Math.abs(isRolling(show) ? show.roll.speed : show.speed);

/** The clocks of a show now. */
export const clocksOf = (show: Show, now: Instant): Clocks => {
  const readTime = show.timeline.duration;
  const elapsed = elapsedIn(show, now);
  const remaining = ms((readTime - positionIn(show, now)) / speedOf(show));
  const overUnder = show.target === null ? null : ms(elapsed + remaining - show.target);
  return { readTime, elapsed, remaining, overUnder };
};
