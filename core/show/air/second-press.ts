/** Tells a second press, which is meant, from a first one, which may be a slip. */
import { elapsedBetween, type Instant, ms } from '../../units/time.ts';

/** How long a first press waits for the second, ms (issue 3, "lock"). */
export const secondPressWithin = ms(3000);

/** Two presses nearer than this are one: a double click, or a key that bounces, ms. */
export const bounceWithin = ms(250);

/** A first press: what a second would do, and when it came. */
export type FirstPress = { readonly what: string; readonly at: Instant };

/** What a press counts as: whether it is the second one, and the first press that waits after it. */
export type Press = { readonly second: boolean; readonly waiting: FirstPress | null };

/** A press for `what`, after the first press that waits (null: none does). */
export const press = (waiting: FirstPress | null, what: string, now: Instant): Press => {
  const first: Press = { second: false, waiting: { what, at: now } };
  if (waiting === null || waiting.what !== what) return first;
  const since = elapsedBetween(waiting.at, now);
  if (since > secondPressWithin) return first;
  return since < bounceWithin ? { second: false, waiting } : { second: true, waiting: null };
};
