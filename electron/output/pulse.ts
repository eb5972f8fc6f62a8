/** Judges by its beats whether a prompter's page hangs: pure, so that every case is a test. */

/** How often a page beats, and how often the pulse is felt, ms (reliability.md, "What dies"). */
export const beatEvery = 100;

/** A page that was heard of: for how long it has been silent, ms of main's own waking time; `begun`: it has beaten since it was loaded. */
export type Pulse = { readonly silence: number; readonly begun: boolean };

/** The pulse of a page that is being loaded. */
export const noPulse: Pulse = { silence: 0, begun: false };

/** The pulse at a beat. */
export const beat: Pulse = { silence: 0, begun: true };

/**
 * A page that hangs is not black: the compositor rolls on over three screens of rows. So the watchdog may be patient where a false
 * alarm would be seen: 1 s, and 5 ms for each 1,000 characters that the page must lay out anew when they change (reliability.md,
 * "Layout limits"; toolchain.md: 200,000 words take up to half a second on an idle machine).
 */
const patienceOf = { base: 1000, perCharacter: 0.005, loading: 15_000 } as const;

/** A machine that is only slow must not have its pages ended in a circle: each hang of the last minute doubles the patience. */
export const patience = ({ begun }: Pulse, characters: number, hangs: number): number =>
  (begun ? patienceOf.base : patienceOf.loading) * 2 ** Math.min(hangs, 5) + characters * patienceOf.perCharacter;

/** Most of a tick's length that counts as the page's silence: when main itself was blocked or starved, the page is not to blame. */
const longestTick = 1.5 * beatEvery;

/** The pulse a tick later; `since` is the time since the last tick, ms. */
export const tick = ({ silence, begun }: Pulse, since: number): Pulse => ({ silence: silence + Math.min(since, longestTick), begun });

/** True when a page is to be given up. */
export const isHung = (pulse: Pulse, characters: number, hangs: number): boolean => pulse.silence > patience(pulse, characters, hangs);
