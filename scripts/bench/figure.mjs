/** The figures that a bench gives, and how they are worked out of several runs. */

const rounded = (value) => Number(value.toPrecision(4));

/** A figure without a goal: it is there to be compared. */
export const figure = (name, value, unit) => ({ name, value: rounded(value), unit, goal: null, ok: true });

/** A figure that should be no greater than its goal. */
export const atMost = (name, value, unit, goal) => ({ name, value: rounded(value), unit, goal, ok: value <= goal });

/** The middle of several values: one slow run of a busy machine does not move it. */
export const median = (values) => {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** How long the work takes, seconds; garbage of earlier work is collected first where Node allows it. */
export const seconds = async (work) => {
  globalThis.gc?.();
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

/** The processor's time that the work takes, seconds: other work of the machine hardly adds to it. For work that waits for nothing. */
export const processorSeconds = (work) => {
  globalThis.gc?.();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
};
