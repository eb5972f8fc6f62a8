/** Measures how far the rows of the prompter window are from where the roll and main's clock say they must be. */

/**
 * In the prompter's page: for so many ms, at each frame, the distance in px between the rows as computed for that frame
 * and the place that the show gives for the frame's time; and how many frames moved them. Main's clock is measured here anew, apart from the page's own.
 */
const sample = async (milliseconds) => {
  const ask = async (name) => {
    const answer = await globalThis.caesura.call(name);
    if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
    return answer.value;
  };
  const measureOffset = async () => {
    let best = { offset: 0, trip: Infinity };
    for (let index = 0; index < 20; index += 1) {
      const asked = performance.now();
      const answered = await ask('clock.read');
      const trip = performance.now() - asked;
      if (trip < best.trip) best = { offset: answered - asked - trip / 2, trip };
    }
    return best.offset;
  };
  const yOf = (transform) => new DOMMatrix(transform).f;
  /** Between two keyframes the rows move evenly. */
  const expected = (animation, time) => {
    const [from, to] = animation.id.split(' ').slice(1).map(Number);
    const at = Math.min(1, Math.max(0, (time - from) / (to - from)));
    const frames = animation.effect.getKeyframes();
    const next = Math.max(1, frames.findIndex((frame) => frame.computedOffset >= at));
    const a = frames[next - 1];
    const b = frames[next];
    const share = b.computedOffset > a.computedOffset ? (at - a.computedOffset) / (b.computedOffset - a.computedOffset) : 1;
    return yOf(a.transform) + share * (yOf(b.transform) - yOf(a.transform));
  };
  const offset = await measureOffset();
  const { roll } = await ask('show.read');
  /** Where the roll is, once it has come to its speed (core/show/roll.ts). */
  const positionAt = (now) => roll.from + roll.speed * (now - roll.at) + (roll.ease === undefined ? 0 : ((roll.ease.from - roll.speed) * roll.ease.over) / 2);
  const rows = document.querySelector('.prompter-rows');
  const errors = [];
  let moved = 0;
  let before = null;
  await new Promise((resolve) => {
    const end = performance.now() + milliseconds;
    const frame = (at) => {
      const animation = rows.getAnimations()[0];
      const time = positionAt(at + offset);
      const y = yOf(getComputedStyle(rows).transform);
      if (before !== null && y !== before) moved += 1;
      before = y;
      if (animation?.id.startsWith('roll') === true) errors.push(Math.abs(expected(animation, time) - y));
      if (performance.now() >= end) resolve();
      else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  return { errors, moved };
};

/** The errors in px at each frame of so many ms, and how many frames moved the rows; the show must be rolling. */
export const sampleRows = ({ prompter }, milliseconds) => prompter.evaluate(sample, milliseconds);
