/** Tells what the set-up does, on standard error, so that standard output stays the program's own. */
import process from 'node:process';

/** Says one line. */
export const say = (line) => process.stderr.write(`caesura: ${line}\n`);

/** Seconds since `start` (of `performance.now()`), for people. */
export const secondsSince = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;
