/** The click as it would be heard: what the app plays is recorded as it leaves Web Audio, and its samples are held against the timeline. */
import { parse } from '../../core/script/parse.ts';
import { timelineOf } from '../../core/show/timeline-of.ts';
import { newsreader } from '../../core/timeline/timeline.ts';
import { ask } from './take-calls.ts';
import { expect, test } from './app.ts';

const text = 'The ferry is late... and bread costs more... and rain is near. Good night.\n';
test.use({ text });

/** When each click is due, ms of the timeline: cue, pause, cue, … */
const marks = timelineOf(parse(text), newsreader).cues.flatMap(({ start, end, pause }) => [start, ...(pause.ms >= 200 ? [end] : [])]);

/** How far the nearest onset is from each mark, when the timeline begins at `zero`; in order of size. */
const errors = (onsets: readonly number[], zero: number): readonly number[] =>
  marks.map((mark) => Math.min(...onsets.map((onset) => Math.abs(onset - zero - mark)))).toSorted((one, other) => one - other);

const sum = (values: readonly number[]): number => values.reduce((whole, one) => whole + one, 0);

test('each cue and each long pause has a click where the timeline has it', async ({ caesura: { operator } }) => {
  await operator.keyboard.press('Control+2');
  await ask(operator, 'command.order', { kind: 'set-rehearsal', rehearsal: { countIn: 2000 } });
  await operator.evaluate(() => {
    const connect = Object.getOwnPropertyDescriptor(AudioNode.prototype, 'connect')?.value as (this: AudioNode, node: AudioNode) => AudioNode;
    const heard: { recorder: MediaRecorder | null; parts: Blob[]; tap: MediaStreamAudioDestinationNode | null } = { recorder: null, parts: [], tap: null };
    Object.assign(globalThis, { heard });
    const record = (context: AudioContext): MediaStreamAudioDestinationNode => {
      const tap = context.createMediaStreamDestination();
      heard.recorder = new MediaRecorder(tap.stream, { mimeType: 'audio/webm;codecs=opus' });
      heard.recorder.addEventListener('dataavailable', ({ data }) => void heard.parts.push(data));
      // Without a sound nothing at all is recorded, not even the silence.
      const hum = new ConstantSourceNode(context, { offset: 0.005 });
      connect.call(hum, tap);
      hum.start();
      heard.recorder.start();
      return tap;
    };
    AudioNode.prototype.connect = function both(this: AudioNode, node: AudioNode): AudioNode {
      if (node instanceof AudioDestinationNode) connect.call(this, (heard.tap ??= record(this.context as AudioContext)));
      return connect.call(this, node);
    } as AudioNode['connect'];
  });
  await operator.keyboard.press('Alt+c');
  await operator.keyboard.press('Space');
  const speed = async (): Promise<number> => (await ask<{ readonly roll: { readonly speed: number } }>(operator, 'show.read')).roll.speed;
  await expect.poll(speed).toBe(1);
  await expect.poll(speed).toBe(0);
  /** Where sound sets in after 60 ms of silence, ms of the recording. */
  const onsets = await operator.evaluate(async () => {
    const { heard } = globalThis as unknown as { heard: { recorder: MediaRecorder; parts: Blob[] } };
    const ended = new Promise((resolve) => heard.recorder.addEventListener('stop', resolve, { once: true }));
    heard.recorder.stop();
    await ended;
    const sound = await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(await new Blob(heard.parts).arrayBuffer());
    const found: number[] = [];
    let last = -Infinity;
    sound.getChannelData(0).forEach((sample, at) => {
      if (Math.abs(sample) < 0.03) return;
      if (at - last > 2880) found.push(at / 48);
      last = at;
    });
    return found;
  });
  console.log(`clicks at, ms: ${onsets.map((one) => one.toFixed(1)).join(' ')}`);
  // When the recording begins is known to nobody: the click of the first cue is looked for among those of the count-in.
  const [off = []] = onsets.map((zero) => errors(onsets, zero)).toSorted((one, other) => sum(one) - sum(other));
  console.log(`clicks off by, ms: ${off.map((one) => one.toFixed(1)).join(' ')}`);
  expect(off).toHaveLength(8);
  expect(off[4]).toBeLessThan(12);
  expect(off[6]).toBeLessThan(30);
});
