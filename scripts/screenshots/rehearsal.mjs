/** The pictures of a rehearsal: timed playback with a loop, and two takes compared. */
import { join } from 'node:path';

const ask = (operator, name, input) =>
  operator.evaluate(
    async ([call, value]) => {
      const answer = await globalThis.caesura.call(call, value);
      if (!answer.ok) throw new Error(`${call} was refused: ${answer.error.message}`);
      return answer.value;
    },
    [name, input],
  );

/** How each cue of the takes differs from its estimate: one reader who hurries, one who takes time over some words. */
const hurried = (n) => 0.9 + 0.06 * (n % 3);
const careful = (n) => (n % 5 === 3 ? 1.5 : 1.04 + 0.05 * (n % 4));

/** When each cue starts, ms, read off the list while it stands at its top. */
const startsIn = async (operator) => {
  const spans = await operator.evaluate(() => [...document.querySelectorAll('.cue__start')].map((element) => element.firstChild.textContent));
  return spans.map((text) => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) * 1000);
};

/** Records a take by taps that lie in the past, as a reader would have made them. */
const recordTake = async (operator, starts, reader, factorOf) => {
  const lengths = starts.map((start, n) => ((starts[n + 1] ?? start + 3200) - start) * factorOf(n));
  const whole = lengths.reduce((sum, length) => sum + length, 500);
  // The show's clock begins with the app, and no take can begin before that.
  let now = await ask(operator, 'clock.read');
  while (now < whole) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    now = await ask(operator, 'clock.read');
  }
  const began = now - whole;
  await ask(operator, 'takes.start', { how: 'tap', story: null, from: null, reader, keepAudio: false, at: began });
  let at = began + 200;
  for (const length of lengths) {
    await ask(operator, 'takes.tap', { kind: 'tap', at });
    at += length;
  }
  return ask(operator, 'takes.stop', { at });
};

/** Takes both pictures into a folder; leaves the window in Live mode. */
export const takeRehearsalPictures = async (operator, folder) => {
  await operator.keyboard.press('Control+2');
  await operator.waitForSelector('.rehearse__panels');
  await ask(operator, 'command.order', { kind: 'jump-start' });
  await new Promise((resolve) => setTimeout(resolve, 600));
  const starts = await startsIn(operator);
  const one = await recordTake(operator, starts, 'Ana', hurried);
  await recordTake(operator, starts, 'Tomas', careful);
  await ask(operator, 'takes.rule', { id: one.id });
  await ask(operator, 'command.order', { kind: 'jump-start' });
  await operator.keyboard.press('Alt+t');
  await operator.waitForSelector('.chart');
  await operator.locator('.comparison__chart').focus();
  for (let press = 0; press < 3; press += 1) await operator.keyboard.press('ArrowRight');
  await operator.screenshot({ path: join(folder, 'takes.png') });
  await operator.keyboard.press('Alt+t');
  await ask(operator, 'takes.release', { id: one.id });
  await ask(operator, 'command.order', { kind: 'set-rehearsal', rehearsal: { countIn: 0, marksWords: true } });
  await ask(operator, 'command.order', { kind: 'jump-time', to: 8000 });
  await ask(operator, 'command.order', { kind: 'toggle-loop' });
  await ask(operator, 'command.order', { kind: 'roll' });
  await new Promise((resolve) => setTimeout(resolve, 2500));
  await operator.screenshot({ path: join(folder, 'rehearse.png') });
  await ask(operator, 'command.order', { kind: 'hold' });
  await operator.keyboard.press('Control+3');
};
