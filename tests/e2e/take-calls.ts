/** What tests about takes ask of the app over the bridge that its windows use; takes made in a moment, of taps that lie in the past. */
import type { Page } from '@playwright/test';

/** A take as main lists it. */
export type Summary = { readonly id: string; readonly cues: number; readonly rules: boolean; readonly unfinished: boolean; readonly hasAudio: boolean; readonly reader: string };

/** A cue's reading. */
export type Reading = { readonly start: number; readonly end: number; readonly text: string; readonly doubtful: boolean };

/** Asks main as the window does. */
export const ask = <Value,>(operator: Page, name: string, input?: unknown): Promise<Value> =>
  operator.evaluate(
    async ([call, value]) => {
      const bridge = globalThis as unknown as { caesura: { call: (name: string, input: unknown) => Promise<{ readonly ok: boolean; readonly value: unknown; readonly error?: { readonly message: string } }> } };
      const answer = await bridge.caesura.call(call as string, value);
      if (!answer.ok) throw new Error(`${call as string}: ${answer.error?.message ?? ''}`);
      return answer.value as Value;
    },
    [name, input] as const,
  );

/** The takes, newest first. */
export const takesOf = async (operator: Page): Promise<readonly Summary[]> => (await ask<{ readonly takes: readonly Summary[] }>(operator, 'takes.list')).takes;

/** The cues of a take. */
export const readingsOf = async (operator: Page, id: string): Promise<readonly Reading[]> => (await ask<{ readonly cues: readonly Reading[] }>(operator, 'takes.read', { id })).cues;

/** The middle one of several values. */
export const middleOf = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** Opens the panel that records. */
export const openRecording = async (operator: Page): Promise<void> => {
  await operator.keyboard.press('Control+2');
  await operator.getByRole('button', { name: 'Record', exact: true }).click();
};

/** A take by taps: `starts` and `stop` in ms of the take. `sound`: a tone is recorded for so long, which takes that time. */
export type TakeWish = { readonly reader: string; readonly starts: readonly number[]; readonly stop: number; readonly sound?: boolean };

/** Records a tone as Opus in WebM, for so many ms, and keeps it with the take that runs. */
export const keepTone = (operator: Page, length: number, at: number): Promise<void> =>
  operator.evaluate(
    async ([milliseconds, began]) => {
      type Caller = { readonly caesura: { readonly call: (name: string, input: unknown) => Promise<unknown> } };
      const context = new AudioContext();
      const tone = context.createOscillator();
      const heard = context.createMediaStreamDestination();
      tone.connect(heard);
      tone.start();
      const recorder = new MediaRecorder(heard.stream, { mimeType: 'audio/webm;codecs=opus' });
      const parts: Blob[] = [];
      recorder.addEventListener('dataavailable', ({ data }) => void parts.push(data));
      const ended = new Promise((resolve) => recorder.addEventListener('stop', resolve));
      recorder.start();
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      recorder.stop();
      await ended;
      await context.close();
      await (globalThis as unknown as Caller).caesura.call('takes.sound', { sound: new Uint8Array(await new Blob(parts).arrayBuffer()), at: began });
    },
    [length, at] as const,
  );

/** Keeps a take of the first story; gives its id. */
export const makeTake = async (operator: Page, { reader, starts, stop, sound = false }: TakeWish): Promise<string> => {
  const began = (await ask<number>(operator, 'clock.read')) - (sound ? 0 : stop);
  await ask(operator, 'takes.start', { how: 'tap', story: 0, from: null, reader, keepAudio: sound, at: began });
  if (sound) await keepTone(operator, stop, began);
  for (const start of starts) await ask(operator, 'takes.tap', { kind: 'tap', at: began + start });
  const kept = await ask<Summary>(operator, 'takes.stop', { at: began + stop });
  return kept.id;
};

/** The words that the prompter marks as being read. */
export const markedIn = (prompter: Page): Promise<string> => prompter.evaluate(() => [...(CSS.highlights.get('prompter-cue') ?? [])].map(String).join('').replaceAll(/\s/g, ' '));
