/** Judges by its beats whether a prompter's page hangs: pure, so that every case is a test. */

/** How often a page beats, and how often the pulse is felt, ms (reliability.md, "What dies"). */
export const beatEvery = 100;

/**
 * A page that was heard of: for how long it has been silent, ms of main's own waking time; `from`: the processor time that its process
 * had used when that was first asked, ms, null before; `begun`: it has beaten since it was loaded.
 */
export type Pulse = { readonly silence: number; readonly from: number | null; readonly begun: boolean };

/** The pulse of a page that is being loaded. */
export const noPulse: Pulse = { silence: 0, from: null, begun: false };

/** The pulse at a beat. */
export const beat: Pulse = { silence: 0, from: null, begun: true };

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
export const tick = (pulse: Pulse, since: number): Pulse => ({ ...pulse, silence: pulse.silence + Math.min(since, longestTick) });

/** From so much silence on the page's processor time is asked for, ms: a beat that is a little late costs nothing. */
const askFrom = 2.5 * beatEvery;

/** The pulse when the page's process has used so much processor time in all, ms. */
export const feel = (pulse: Pulse, used: () => number): Pulse => (pulse.silence < askFrom || pulse.from !== null ? pulse : { ...pulse, from: used() });

/** A page that uses no processor may wait for it, or stand still for good: that is told after so many times the patience. One that loads has more of that already. */
const stillness = 6;

/**
 * True when a page is to be given up: it was silent and busy for longer than the patience, or silent for much longer. A page that does
 * not get the processor, on a machine that has too much to do, uses little of it in a long time: it is slow and does not hang.
 */
export const isHung = (pulse: Pulse, used: () => number, characters: number, hangs: number): boolean => {
  const most = patience(pulse, characters, hangs);
  if (pulse.silence <= most) return false;
  return !pulse.begun || pulse.silence > most * stillness || (pulse.from !== null && used() - pulse.from > most - askFrom);
};
