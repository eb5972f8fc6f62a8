/** The click as it is given to Web Audio: the moment at which each tone is due to sound, held against the timeline. */
import { parse } from '../../core/script/parse.ts';
import { timelineOf } from '../../core/show/timeline-of.ts';
import { newsreader } from '../../core/timeline/timeline.ts';
import { ask } from './take-calls.ts';
import { expect, test } from './app.ts';

const text = 'The ferry is late... and bread costs more... and rain is near. Good night.\n';
test.use({ text });

/** When each click is due, ms from the roll, and its pitch: the count-in's one second, then cue, pause, cue, … */
const marks = [
  { at: -1000, pitch: 880 },
  ...timelineOf(parse(text), newsreader).cues.flatMap(({ start, end, pause }) => [{ at: start, pitch: 1320 }, ...(pause.ms >= 200 ? [{ at: end, pitch: 440 }] : [])]),
];

test('each cue and each long pause has a click where the timeline has it', async ({ caesura: { operator } }) => {
  await operator.keyboard.press('Control+2');
  await ask(operator, 'command.order', { kind: 'set-rehearsal', rehearsal: { countIn: 1000 } });
  await operator.evaluate(() => {
    const start = Object.getOwnPropertyDescriptor(AudioScheduledSourceNode.prototype, 'start')?.value as (this: OscillatorNode, when?: number) => void;
    const heard: { readonly due: number; readonly pitch: number }[] = [];
    Object.assign(globalThis, { heard });
    OscillatorNode.prototype.start = function seen(this: OscillatorNode, when = 0): void {
      heard.push({ due: performance.now() + (when - this.context.currentTime) * 1000, pitch: this.frequency.value });
      start.call(this, when);
    };
  });
  await operator.keyboard.press('Alt+c');
  await operator.keyboard.press('Space');
  const speed = async (): Promise<number> => (await ask<{ readonly roll: { readonly speed: number } }>(operator, 'show.read')).roll.speed;
  await expect.poll(speed).toBe(1);
  await expect.poll(speed).toBe(0);
  const heard = await operator.evaluate(() => (globalThis as unknown as { readonly heard: readonly { readonly due: number; readonly pitch: number }[] }).heard);
  expect(heard.map(({ pitch }) => pitch)).toEqual(marks.map(({ pitch }) => pitch));
  const gaps = heard.map(({ due }, index) => due - (marks[index]?.at ?? 0)).toSorted((one, other) => one - other);
  const middle = gaps[Math.floor(gaps.length / 2)] ?? 0;
  const off = gaps.map((gap) => Math.abs(gap - middle)).toSorted((one, other) => one - other);
  console.log(`clicks off by, samples at 48 kHz: ${off.map((one) => (one * 48).toFixed(0)).join(' ')}`);
  // The look-ahead is 160 ms: on a loaded machine a timer may be later than that, and its click with it.
  expect(off[Math.floor(off.length / 2)]).toBeLessThan(8);
});
