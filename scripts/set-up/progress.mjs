/** Tells on standard error what the set-up does and how long it takes; standard output stays the command's own. */

const TICK = 1000;

/** Does a slow piece of work under a title, with the seconds it has taken so far on a terminal and a line when it is done. */
export const doing = async (title, work) => {
  const start = performance.now();
  const seconds = () => ((performance.now() - start) / 1000).toFixed(0);
  const terminal = process.stderr.isTTY;
  if (!terminal) process.stderr.write(`${title} ...\n`);
  const timer = terminal ? setInterval(() => process.stderr.write(`\r${title} ... ${seconds()} s`), TICK) : undefined;
  try {
    const value = await work();
    process.stderr.write(`${terminal ? '\r' : ''}${title}: done in ${seconds()} s\n`);
    return value;
  } finally {
    clearInterval(timer);
  }
};
