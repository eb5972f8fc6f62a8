/** Measures the time from an operator's command to the frame of the prompter window that shows it. */

/** In the prompter's page: notes each frame whose rows stand elsewhere than in the one before, and when it was handed over. */
const watchMoves = () => {
  const rows = document.querySelector('.prompter-rows');
  const place = () => getComputedStyle(rows).transform;
  const moves = [];
  let before = place();
  const frame = () => {
    const now = place();
    // The frame is handed to the compositor after this callback: the next one begins when it has been taken.
    if (now !== before) requestAnimationFrame(() => moves.push(performance.timeOrigin + performance.now()));
    before = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  globalThis.benchMoves = moves;
};

/** In the prompter's page: true when the rows have stood still for a while, so that no frame of the last jump's glide is taken for the next one's. */
const isStill = () => performance.timeOrigin + performance.now() - (globalThis.benchMoves.at(-1) ?? 0) > 150;

/** In the operator's page: jumps by so many cues; gives when it was ordered. */
const jump = async (by) => {
  const at = performance.timeOrigin + performance.now();
  await globalThis.caesura.call('command.order', { kind: 'jump-cue', by });
  return at;
};

/** The times in ms from order to frame of so many jumps, the rows held between them. */
export const commandLatencies = async ({ operator, prompter }, count) => {
  await prompter.evaluate(watchMoves);
  const latencies = [];
  for (let index = 0; index < count; index += 1) {
    await prompter.waitForFunction(isStill, undefined, { timeout: 5000, polling: 50 });
    const known = await prompter.evaluate(() => globalThis.benchMoves.length);
    const at = await operator.evaluate(jump, index % 2 === 0 ? 3 : -3);
    await prompter.waitForFunction((length) => globalThis.benchMoves.length > length, known, { timeout: 5000, polling: 20 });
    latencies.push((await prompter.evaluate((length) => globalThis.benchMoves[length], known)) - at);
  }
  return latencies;
};
