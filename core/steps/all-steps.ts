/** Work in steps, done at once. */

/** Takes every step and gives what comes of them. */
export const allSteps = <Value>(steps: Generator<unknown, Value>): Value => {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
};
