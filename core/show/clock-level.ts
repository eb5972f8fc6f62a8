/** How urgent an over/under is: green, amber or red by the limits that the operator set. */
import type { Ms } from '../units/time.ts';

/** From how far off a clock is amber, and from how far off it is red: over or under alike, as a gap on air is no better than an overrun. */
export type ClockLimits = { readonly amber: Ms; readonly red: Ms };

/** The colour of a clock; none where there is nothing to meet. */
export type ClockLevel = 'none' | 'green' | 'amber' | 'red';

/** The level of an over/under. */
export const clockLevel = (overUnder: Ms | null, { amber, red }: ClockLimits): ClockLevel => {
  if (overUnder === null) return 'none';
  const off = Math.abs(overUnder);
  if (off >= red) return 'red';
  return off >= amber ? 'amber' : 'green';
};
