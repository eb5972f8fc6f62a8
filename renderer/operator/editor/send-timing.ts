/** When typed edits are sent: at once in a usual script, gathered for a moment in a very long one. */

/** Longer texts take a window some time to parse: letters typed quickly are gathered, UTF-16 units. */
const long = 300_000;

/** How long to wait before an edit of a text of some length is sent, ms. */
export const restBeforeSend = (textLength: number): number => (textLength > long ? 120 : 0);

/** How long to wait after a number of refusals in a row, ms: doubling from 100 to 5000. */
export const retryRest = (failures: number): number => Math.min(5000, 100 * 2 ** Math.max(0, failures - 1));

/** One refusal is the rule when the text changed elsewhere; the third in a row is told, and every tenth after it. */
export const worthTelling = (failures: number): boolean => failures === 3 || (failures > 3 && failures % 10 === 0);
