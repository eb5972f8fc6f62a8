/** When typed edits are sent: at once in a usual script, in a very long one when the typing rests for a moment. */

/** Longer texts take a window a noticeable time to parse, UTF-16 units: then edits wait for a rest in the typing. */
const long = 300_000;

/** A rest in the typing, ms. */
const typingRest = 300;

/** The longest that an edit waits while the typing goes on, ms. */
const longestWait = 2000;

/** How long to wait before an edit of a text of some length is sent, when the first of it was typed `waited` ms ago. */
export const restBeforeSend = (textLength: number, waited: number): number =>
  textLength > long ? Math.max(0, Math.min(typingRest, longestWait - waited)) : 0;

/** How long to wait after a number of refusals in a row, ms: doubling from 100 to 5000. */
export const retryRest = (failures: number): number => Math.min(5000, 100 * 2 ** Math.max(0, failures - 1));

/** One refusal is the rule when the text changed elsewhere; the third in a row is told, and every tenth after it. */
export const worthTelling = (failures: number): boolean => failures === 3 || (failures > 3 && failures % 10 === 0);
