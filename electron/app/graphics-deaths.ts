/** Decides from the deaths of the graphics process that the next start had better do without the graphics card. */

/** So many deaths within so many ms are no accident: one is a driver's hiccup, three are its habit. */
const deathsLimit = 3;
const deathsWithin = 10 * 60_000;

/** The deaths that still count at a new one (monotonic ms), that one included. */
export const countDeath = (deaths: readonly number[], now: number): readonly number[] => [...deaths.filter((death) => now - death < deathsWithin), now];

/** True when the deaths so far call for safe graphics. */
export const wantsSafeGraphics = (deaths: readonly number[]): boolean => deaths.length >= deathsLimit;
