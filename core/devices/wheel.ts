/** Counts the notches of a mouse wheel, whatever unit it tells its turns in. */

/** What a wheel event says; a DOM WheelEvent is one. Modes: 0 px, 1 lines, 2 pages. */
export type WheelTurn = { readonly deltaY: number; readonly deltaMode: number };

/** One notch of a usual wheel in each mode: Chromium tells 100 px (120 on some systems), Firefox 3 lines. */
const notch: readonly number[] = [100, 3, 1];

/** The most notches of one event: a thrown free-spinning wheel must not fly through the script. */
const mostNotches = 10;

/** Whole notches so far, positive towards the reader, and what is left for the next event: touchpads send many small turns. */
export const wheelNotches = (left: number, { deltaY, deltaMode }: WheelTurn): { readonly notches: number; readonly left: number } => {
  const turned = left + deltaY / (notch[deltaMode] ?? 100);
  if (!Number.isFinite(turned)) return { notches: 0, left: 0 };
  const notches = Math.trunc(turned);
  return { notches: Math.min(mostNotches, Math.max(-mostNotches, notches)), left: turned - notches };
};
